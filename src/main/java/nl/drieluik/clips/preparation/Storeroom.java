package nl.drieluik.clips.preparation;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.Remains;
import nl.drieluik.clips.SegmentFile;
import nl.drieluik.clips.media.MediaFile;
import nl.drieluik.clips.media.Segment;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import org.springframework.stereotype.Component;

/** Brings files to the store. Until a clip holds them, they count as remains. */
@Component
class Storeroom {

    private static final String AS_UPLOADED = "application/octet-stream";

    private final ClipStore store;
    private final Remains remains;

    Storeroom(ClipStore store, Remains remains) {
        this.store = store;
        this.remains = remains;
    }

    ClipFile put(int generation, FileRole role, MediaFile file) {
        var key = ObjectKey.random();
        remains.expect(key);
        return put(generation, role, key, file);
    }

    private SegmentFile put(int generation, ObjectKey key, Segment segment) {
        var file = put(generation, FileRole.SEGMENT, key, segment.file());
        return new SegmentFile(segment.number(), segment.durationUs(), file);
    }

    private ClipFile put(int generation, FileRole role, ObjectKey key, MediaFile file) {
        var stored = store.put(key, file.path(), file.contentType());
        return new ClipFile(generation, role, key, stored.sha256(), stored.size(), file.contentType());
    }

    List<SegmentFile> put(int generation, List<Segment> segments) {
        var keys = keys(segments.size());
        return segments.stream()
                .map(segment -> put(generation, keys.next(), segment))
                .toList();
    }

    List<ClipFile> put(int generation, Map<FileRole, MediaFile> files) {
        var keys = keys(files.size());
        return files.entrySet().stream()
                .map(file -> put(generation, file.getKey(), keys.next(), file.getValue()))
                .toList();
    }

    /** Expected in one transaction: there may be many, and each is short. */
    private Iterator<ObjectKey> keys(int count) {
        var keys = Stream.generate(ObjectKey::random).limit(count).toList();
        remains.expect(keys);
        return keys.iterator();
    }

    ClipFile putOriginal(Path received) {
        return put(ClipFile.UPLOADED, FileRole.ORIGINAL, new MediaFile(received, AS_UPLOADED));
    }

    /** A file to read: the store's own, or a copy of it. */
    Path file(ClipFile stored, Path copy) {
        return store.localFile(stored.key()).orElseGet(() -> {
            store.fetch(stored.key(), copy);
            return copy;
        });
    }

    void delete(ObjectKey key) {
        store.delete(key);
    }
}
