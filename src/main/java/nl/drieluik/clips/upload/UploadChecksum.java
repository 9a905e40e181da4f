package nl.drieluik.clips.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the bytes of one request must add up to: {@code Upload-Checksum: sha1 base64}. */
record UploadChecksum(String algorithm, byte[] expected) {

    static final String HEADER = "Upload-Checksum";

    /** As tus names them, as Java does. Every server must know sha1. */
    private static final Map<String, String> ALGORITHMS = Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5");

    static final String KNOWN = "sha1,sha256,md5";

    static @Nullable UploadChecksum parse(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var parts = header.strip().split(" ", 2);
        var algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length != 2) {
            throw UploadRefused.malformed(HEADER);
        }
        try {
            return new UploadChecksum(algorithm, Base64.getDecoder().decode(parts[1].strip()));
        } catch (IllegalArgumentException notBase64) {
            throw UploadRefused.malformed(HEADER);
        }
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has " + algorithm, e);
        }
    }

    boolean matches(MessageDigest digest) {
        return MessageDigest.isEqual(expected, digest.digest());
    }
}
