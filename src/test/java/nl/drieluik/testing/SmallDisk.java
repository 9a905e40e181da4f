package nl.drieluik.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A real file system that is soon full. Only root can make one; a test that asks for it is skipped, with a word, where
 * that is not possible.
 */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
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

    @Override
    public void close() {
        run("umount", folder.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
