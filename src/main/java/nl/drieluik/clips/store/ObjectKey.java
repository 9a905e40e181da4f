package nl.drieluik.clips.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where an object is kept: {@code ab/abcdef...}, random, so it tells nothing and cannot be guessed. The first two
 * digits spread a folder store over 256 folders.
 */
@Embeddable
public record ObjectKey(String objectKey) implements Serializable {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{2})/\\1[0-9a-f]{30}");

    public ObjectKey {
        if (!FORM.matcher(objectKey).matches()) {
            throw new IllegalArgumentException("Not a key of ours");
        }
    }

    public static ObjectKey random() {
        var digits = UUID.randomUUID().toString().replace("-", "");
        return new ObjectKey(digits.substring(0, 2) + '/' + digits);
    }

    /** Empty for what is no key of ours, as in a bucket that others use too. */
    static Optional<ObjectKey> parse(String text) {
        return Optional.of(text).filter(key -> FORM.matcher(key).matches()).map(ObjectKey::new);
    }

    @Override
    public String toString() {
        return objectKey;
    }
}
