package nl.drieluik.clips.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that knows how much has passed, and its SHA-256. */
class Passing extends DigestInputStream {

    private long size;

    Passing(InputStream content) {
        super(content, sha256());
    }

    StoredObject stored(ObjectKey key) {
        return new StoredObject(key, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        size += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var count = super.read(target, offset, length);
        size += Math.max(count, 0);
        return count;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
