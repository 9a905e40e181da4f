package nl.drieluik.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.drieluik.common.FullDisk;

/**
 * A real file system that is soon full. Only root can make one; a test that asks for it is skipped, with a word, where
 * that is not possible.
 */
public final class SmallDisk implements AutoCloseable {

    /** Asking how much is free takes far longer than writing. */
    private static final int MOST_AT_ONCE = 1 << 20;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** Mounts it on this folder, which must be empty. */
    public static SmallDisk mount(Path folder, int megabytes) {
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        assumeTrue(mounted, "No small disk can be made");
        return new SmallDisk(folder);
    }

    public void resize(int megabytes) {
        if (!run("mount", "-o", "remount,size=" + megabytes + "m", folder.toString())) {
            throw new AssertionError("The disk keeps its size");
        }
    }

    /** Leaves not a block. */
    public void fill() {
        fillBut(0);
    }

    /** Takes all room but about so many bytes. */
    public void fillBut(long bytes) {
        try (var channel = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var left = free() - bytes; left > 0; left = free() - bytes) {
                channel.write(ByteBuffer.allocate((int) Math.min(left, MOST_AT_ONCE)));
            }
        } catch (IOException e) {
            if (!FullDisk.caused(e)) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives back all that was taken. */
    public void makeRoom() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }

    private long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
