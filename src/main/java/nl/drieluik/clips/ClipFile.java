package nl.drieluik.clips;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.drieluik.clips.store.ObjectKey;

/**
 * A file of a clip, in the store.
 *
 * @param generation which preparation made it; 0 for what was uploaded
 * @param key where the store keeps it
 * @param sha256 64 hexadecimal digits
 */
@Embeddable
public record ClipFile(
        int generation,
        @Enumerated(EnumType.STRING) FileRole role,
        @Embedded ObjectKey key,
        String sha256,
        long sizeBytes,
        String contentType) {

    /** The generation of what was uploaded. */
    public static final int UPLOADED = 0;
}
