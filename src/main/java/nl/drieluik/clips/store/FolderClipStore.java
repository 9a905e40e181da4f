package nl.drieluik.clips.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * Objects as files of one process's folder. A file gets its final name by an atomic rename after its bytes are on the
 * disk, so a final name always means a whole object.
 */
class FolderClipStore implements ClipStore {

    private final Path folder;
    private final Path arriving;

    FolderClipStore(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.arriving = this.folder.resolve("arriving");
        try {
            Disk.createFolder(this.folder);
            Disk.createFolder(arriving);
            Disk.deleteFilesIn(arriving);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoredObject put(ObjectKey key, Path file, String contentType) {
        return Io.unchecked(() -> {
            try {
                Files.createLink(arriving(key), file.toRealPath());
            } catch (UnsupportedOperationException | FileSystemException e) {
                // Another disk, or one without hard links.
                return copied(key, file, contentType);
            }
            settle(key);
            return StoredObject.readFrom(this, key);
        });
    }

    @Override
    public StoredObject put(ObjectKey key, InputStream content, String contentType) {
        return Io.unchecked(() -> {
            var written = received(key, content);
            settle(key);
            return written.verifiedIn(this);
        });
    }

    @Override
    public InputStream open(ObjectKey key) {
        return Channels.newInputStream(channel(key));
    }

    @Override
    public InputStream open(ObjectKey key, long offset, long length) {
        var channel = channel(key);
        Io.unchecked(() -> channel.position(offset));
        return new FirstBytes(Channels.newInputStream(channel), length);
    }

    @Override
    public long size(ObjectKey key) {
        return Io.unchecked(() -> Files.size(existing(key)));
    }

    @Override
    public Optional<Path> localFile(ObjectKey key) {
        return Optional.of(existing(key));
    }

    @Override
    public List<ListedObject> list(Shelf shelf) {
        var place = folder.resolve(shelf.digits());
        if (Files.notExists(place)) {
            return List.of();
        }
        return Io.unchecked(() -> {
            try (var files = Files.list(place)) {
                return files.map(file -> listed(shelf, file))
                        .flatMap(Optional::stream)
                        .toList();
            }
        });
    }

    private static Optional<ListedObject> listed(Shelf shelf, Path file) {
        return ObjectKey.parse(shelf.digits() + "/" + file.getFileName()).flatMap(key -> listed(key, file));
    }

    private static Optional<ListedObject> listed(ObjectKey key, Path file) {
        return Io.unchecked(() -> {
            try {
                var found = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new ListedObject(
                        key, found.size(), found.lastModifiedTime().toInstant()));
            } catch (NoSuchFileException deletedMeanwhile) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void delete(ObjectKey key) {
        Io.unchecked(() -> {
            var deleted = Files.deleteIfExists(file(key));
            if (deleted) {
                Disk.flushFolder(shelf(key));
            }
            return deleted;
        });
    }

    private StoredObject copied(ObjectKey key, Path file, String contentType) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return put(key, content, contentType);
        }
    }

    private StoredObject received(ObjectKey key, InputStream content) throws IOException {
        var passing = new Passing(content);
        try (var file = Files.newOutputStream(arriving(key))) {
            passing.transferTo(file);
            return passing.stored(key);
        } catch (IOException | RuntimeException broken) {
            Files.delete(arriving(key));
            throw broken;
        }
    }

    private void settle(ObjectKey key) throws IOException {
        Disk.flushFile(arriving(key));
        Disk.createFolder(shelf(key));
        Files.move(arriving(key), file(key), StandardCopyOption.ATOMIC_MOVE);
        Disk.flushFolder(shelf(key));
    }

    private FileChannel channel(ObjectKey key) {
        return Io.unchecked(() -> FileChannel.open(existing(key)));
    }

    private Path existing(ObjectKey key) {
        var file = file(key);
        if (Files.notExists(file)) {
            throw new ObjectMissing(key);
        }
        return file;
    }

    private Path file(ObjectKey key) {
        return folder.resolve(key.objectKey());
    }

    private Path shelf(ObjectKey key) {
        return file(key).resolveSibling("");
    }

    private Path arriving(ObjectKey key) {
        return arriving.resolve(file(key).getFileName());
    }
}
