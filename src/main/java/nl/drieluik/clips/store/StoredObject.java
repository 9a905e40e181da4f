package nl.drieluik.clips.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What its owner keeps of an object.
 *
 * @param size in bytes
 * @param sha256 of the whole content, 64 hexadecimal digits
 */
public record StoredObject(ObjectKey key, long size, String sha256) {

    /** What the store really holds under the key. */
    static StoredObject readFrom(ClipStore store, ObjectKey key) {
        return Io.unchecked(() -> {
            try (var content = new Passing(store.open(key))) {
                content.transferTo(OutputStream.nullOutputStream());
                return content.stored(key);
            }
        });
    }

    /** This object, when the store really holds it; else its ruins are deleted. */
    StoredObject verifiedIn(ClipStore store) {
        if (readFrom(store, key).equals(this)) {
            return this;
        }
        store.delete(key);
        throw new UncheckedIOException(new IOException("What was read back is not what was written"));
    }
}
