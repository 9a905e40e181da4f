package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder in which one run finds its input under a name of ours. Closing it takes that name away again. */
final class WorkFolder implements AutoCloseable {

    /** With what the names of our own temporary files begin, and nobody else's. */
    static final String TEMPORARY =
            "drieluik-%d-".formatted(ProcessHandle.current().pid());

    private final Path path;
    private final Path source;
    private final boolean temporary;

    private WorkFolder(Path path, Path source, boolean temporary) throws IOException {
        this.path = path.toRealPath();
        this.source = source.toRealPath();
        this.temporary = temporary;
    }

    /** Among the temporary files of the system. */
    static WorkFolder temporary(Path source) {
        return temporaryIn(Path.of(System.getProperty("java.io.tmpdir")), source);
    }

    static WorkFolder temporaryIn(Path parent, Path source) {
        try {
            return new WorkFolder(Files.createTempDirectory(Files.createDirectories(parent), TEMPORARY), source, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkFolder in(Path folder, Path source) {
        try {
            return new WorkFolder(Files.createDirectories(folder), source, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    /** Where the input really is. */
    Path source() {
        return source;
    }

    /** For a program without walls, which finds its input by a link; a sandbox puts it there itself. */
    void link() {
        try {
            link(file(Input.SOURCE), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of a file right here: ffmpeg writes names, too, and a film may have got the better of it */
    Path file(String name) {
        var file = path.resolve(name);
        if (!path.equals(file.getParent()) || !file.normalize().equals(file)) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "a name that leads out of its folder");
        }
        return file;
    }

    void write(String name, String text) {
        try {
            Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What ffmpeg made: a file, and no link that would lead us out of the folder. */
    Path made(String name) {
        var file = file(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "no file where one was to be");
        }
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(Input.SOURCE));
            if (temporary) {
                FileSystemUtils.deleteRecursively(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path name, Path source) throws IOException {
        Files.deleteIfExists(name);
        try {
            Files.createSymbolicLink(name, source);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows keeps symbolic links for administrators.
            Files.createLink(name, source);
        }
    }
}
