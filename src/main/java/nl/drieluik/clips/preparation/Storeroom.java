package nl.drieluik.clips.preparation;

import java.nio.file.Path;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.Remains;
import nl.drieluik.clips.media.MediaFile;
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
        var stored = store.put(key, file.path(), file.contentType());
        return new ClipFile(generation, role, key, stored.sha256(), stored.size(), file.contentType());
    }

    ClipFile putOriginal(Path received) {
        return put(ClipFile.UPLOADED, FileRole.ORIGINAL, new MediaFile(received, AS_UPLOADED));
    }

    /** The uploaded bytes as a file to read: the store's own, or a copy of it. */
    Path original(ClipFile original, Path copy) {
        return store.localFile(original.key()).orElseGet(() -> {
            store.fetch(original.key(), copy);
            return copy;
        });
    }

    void delete(ObjectKey key) {
        store.delete(key);
    }
}
