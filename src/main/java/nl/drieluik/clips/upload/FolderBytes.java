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

/** One file for each upload on this node's disk, named after its clip. */
class FolderBytes implements UploadBytes {

    private final Path folder;

    FolderBytes(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(ClipId clip) {
        return folder.resolve(clip.toString());
    }

    @Override
    public Tray open(Hold hold) throws IOException {
        var isNew = !Files.exists(file(hold.clip()));
        var channel = FileChannel.open(
                file(hold.clip()), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (isNew) {
            // Else its name would not survive a power cut, and with it no byte.
            Disk.flushFolder(folder);
        }
        return new FolderTray(channel.truncate(hold.offset()).position(hold.offset()));
    }

    @Override
    public boolean areSharedByNodes() {
        return false;
    }

    @Override
    public long freeBytes() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(ClipId clip) {
        try {
            Files.deleteIfExists(file(clip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ClipId> all() {
        try (var files = Files.list(folder)) {
            return files.map(file -> ClipId.valueOf(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
