package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder in which one run finds its input under a name of ours. Closing it takes that name away again. */
final class WorkFolder implements AutoCloseable {

    private final Path path;
    private final boolean temporary;

    private WorkFolder(Path path, Path source, boolean temporary) throws IOException {
        this.path = path;
        this.temporary = temporary;
        link(path.resolve(Input.SOURCE), source.toAbsolutePath());
    }

    static WorkFolder temporary(Path source) {
        try {
            return new WorkFolder(Files.createTempDirectory("drieluik-media"), source, true);
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

    Path file(String name) {
        return path.resolve(name);
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
