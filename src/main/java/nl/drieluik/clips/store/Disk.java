package nl.drieluik.clips.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What makes files outlive a power cut: the bytes are flushed, and then the folder that names them. */
public final class Disk {

    private static final boolean FLUSHES_FOLDERS = File.separatorChar == '/';

    private Disk() {}

    static void flushFile(Path file) throws IOException {
        flush(file, StandardOpenOption.WRITE);
    }

    public static void flushFolder(Path folder) throws IOException {
        // Windows opens no folder, and writes its names through by itself.
        if (FLUSHES_FOLDERS) {
            flush(folder, StandardOpenOption.READ);
        }
    }

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            flushFolder(folder.resolve(".."));
        }
    }

    static void deleteFilesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
    }

    private static void flush(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
