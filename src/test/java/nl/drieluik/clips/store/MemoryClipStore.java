package nl.drieluik.clips.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Objects in memory, for tests that are not about storing. */
public class MemoryClipStore implements ClipStore {

    private final Map<ObjectKey, byte[]> objects = new ConcurrentHashMap<>();
    private final Instant made = Instant.now();

    @Override
    public StoredObject put(ObjectKey key, Path file, String contentType) {
        return Io.unchecked(() -> {
            try (var content = Files.newInputStream(file)) {
                return put(key, content, contentType);
            }
        });
    }

    @Override
    public StoredObject put(ObjectKey key, InputStream content, String contentType) {
        var passing = new Passing(content);
        objects.put(key, Io.unchecked(passing::readAllBytes));
        return passing.stored(key);
    }

    @Override
    public InputStream open(ObjectKey key) {
        return new ByteArrayInputStream(bytes(key));
    }

    @Override
    public InputStream open(ObjectKey key, long offset, long length) {
        var bytes = bytes(key);
        var available = Math.min(length, bytes.length - offset);
        return new ByteArrayInputStream(bytes, (int) offset, (int) available);
    }

    @Override
    public long size(ObjectKey key) {
        return bytes(key).length;
    }

    @Override
    public Optional<Path> localFile(ObjectKey key) {
        return Optional.empty();
    }

    @Override
    public List<ListedObject> list(Shelf shelf) {
        return objects.entrySet().stream()
                .filter(entry -> entry.getKey().objectKey().startsWith(shelf.digits()))
                .map(entry -> new ListedObject(entry.getKey(), entry.getValue().length, made))
                .toList();
    }

    @Override
    public void delete(ObjectKey key) {
        objects.remove(key);
    }

    private byte[] bytes(ObjectKey key) {
        var bytes = objects.get(key);
        if (bytes == null) {
            throw new ObjectMissing(key);
        }
        return bytes;
    }
}
