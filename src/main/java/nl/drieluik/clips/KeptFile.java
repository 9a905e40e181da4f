package nl.drieluik.clips;

import nl.drieluik.clips.store.ObjectKey;

/**
 * A file of some clip, as the store ought to hold it.
 *
 * @param generation which preparation made it; 0 for what was uploaded
 * @param size in bytes
 * @param sha256 64 hexadecimal digits
 */
public record KeptFile(ObjectKey key, ClipId clip, int generation, long size, String sha256) {

    /** Whether it cannot be made anew. */
    public boolean original() {
        return generation == ClipFile.UPLOADED;
    }
}
