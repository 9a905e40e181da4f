package nl.drieluik.clips.store;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps immutable objects under random keys. A changed object is a new object: nothing is ever overwritten, so whoever
 * holds a key, its size and its SHA-256 knows exactly what will be read.
 *
 * <p>Every method throws {@link UncheckedIOException} when the disk or the network fails, and {@link ObjectMissing},
 * one of those, when there is no such object. Unchecked, because a checked exception would let a transaction commit.
 */
public interface ClipStore {

    /**
     * Stores a file under a key that is new: {@link ObjectKey#random()}. Whoever notes the key beforehand leaves
     * nothing behind when the process is killed. When this returns the object has been read back and survives a power
     * cut.
     *
     * <p>Where the file lies on the store's own disk it is not copied: object and file are then two names of the same
     * bytes. So never write to the file again; delete it, once the key is kept in the database.
     */
    StoredObject put(ObjectKey key, Path file, String contentType);

    /** Stores all that the stream gives, with the same promise; closing it is left to the caller. */
    StoredObject put(ObjectKey key, InputStream content, String contentType);

    /** Opens the whole object. The caller closes the stream, early if it likes. */
    InputStream open(ObjectKey key);

    /**
     * Opens a part of the object.
     *
     * @param offset the first byte wanted, which must exist
     * @param length how many bytes, at least 1; what lies beyond the end is left out
     */
    InputStream open(ObjectKey key, long offset, long length);

    /** The object's size in bytes. */
    long size(ObjectKey key);

    /**
     * The object as a file to read, in a store that has such files: to be sent without passing through us, or given to
     * ffmpeg without a copy. Never write to it.
     */
    Optional<Path> localFile(ObjectKey key);

    /**
     * An address at which whoever holds it may read the object or parts of it for so long, without asking us: to send
     * readers there. Empty where readers come to us. Never log it.
     *
     * @param contentType as the answer there will say
     */
    default Optional<URI> signedAddress(ObjectKey key, String contentType, Duration validity) {
        return Optional.empty();
    }

    /** Copies the object to a file in a work folder, which the caller may change as it likes. */
    default void fetch(ObjectKey key, Path target) {
        Io.unchecked(() -> {
            try (var content = open(key)) {
                return Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** Where this store takes objects in parts; empty in a store whose files grow on a disk of ours. */
    default Optional<PartStore> parts() {
        return Optional.empty();
    }

    /** The objects on this shelf, in no order. What has no key of ours is left out. */
    List<ListedObject> list(Shelf shelf);

    /** Reads the whole object: what the store really holds under the key. */
    default StoredObject inspect(ObjectKey key) {
        return StoredObject.readFrom(this, key);
    }

    /** Deletes the object for good. Nothing happens when it is not there. */
    void delete(ObjectKey key);
}
