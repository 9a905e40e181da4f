package nl.drieluik.clips.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.store.Disk;
import nl.drieluik.common.DataFolder;
import org.springframework.stereotype.Component;

/** Where the bytes of uploads are kept, one file each, named after its clip. */
@Component
class UploadFolder {

    private final Path folder;

    UploadFolder(DataFolder data) throws IOException {
        folder = Files.createDirectories(data.folder("uploads"));
    }

    Path file(ClipId clip) {
        return folder.resolve(clip.toString());
    }

    long freeBytes() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Open for the bytes after {@code offset}; what was written beyond it, and never acknowledged, is cut off. */
    FileChannel openAt(ClipId clip, long offset) throws IOException {
        var isNew = !Files.exists(file(clip));
        var channel = FileChannel.open(
                file(clip), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (isNew) {
            // Else its name would not survive a power cut, and with it no byte.
            Disk.flushFolder(folder);
        }
        return channel.truncate(offset).position(offset);
    }

    void delete(ClipId clip) {
        try {
            Files.deleteIfExists(file(clip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ClipId> all() {
        try (var files = Files.list(folder)) {
            return files.map(file -> ClipId.valueOf(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
