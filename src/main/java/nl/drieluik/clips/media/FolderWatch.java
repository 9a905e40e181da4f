package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Watches what a run leaves in its folder: all files together, where the system's limit knows only each of them. */
final class FolderWatch {

    /** So much an empty file takes as well. */
    private static final long BLOCK = 4096;

    private final Path folder;
    private final long most;

    /** @param growth bytes that may come to what is there now */
    FolderWatch(Path folder, long growth) {
        this.folder = folder;
        this.most = Math.addExact(size(), growth);
    }

    /**
     * @throws MediaRefused when there is too much of it, or something that is no file: a link would lead whoever reads
     *     it out of the folder
     */
    void look() {
        if (size() > most) {
            throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "too much written");
        }
    }

    private long size() {
        var sum = new Sum();
        try {
            Files.walkFileTree(folder, sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.bytes;
    }

    private static final class Sum extends SimpleFileVisitor<Path> {

        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile() && !file.endsWith(Input.SOURCE)) {
                throw new MediaRefused(MediaProblem.PREPARATION_FAILED, "left something that is no file");
            }
            bytes += BLOCK + attributes.size();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException unreadable) {
            bytes += BLOCK;
            return FileVisitResult.CONTINUE;
        }

        /** It was renamed or deleted under our eyes. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
