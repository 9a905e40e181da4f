package nl.drieluik.clips.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.PartStore;
import nl.drieluik.clips.upload.MultipartBooks.KeptPart;
import nl.drieluik.clips.upload.MultipartBooks.Multipart;
import org.jspecify.annotations.Nullable;

/** Parts in the store, of objects that are complete when the last byte is here. Any node can go on with them. */
class MultipartBytes implements UploadBytes {

    static final String AS_UPLOADED = "application/octet-stream";

    /** Each request that brings bytes keeps a part of this size in memory. */
    private static final int PART_BYTES = 8 << 20;

    /** Fewer than a store takes: some numbers are lost to requests that were overtaken. */
    private static final int USUAL_PARTS = PartStore.MOST_PARTS * 9 / 10;

    private static final long PATIENCE_SECONDS = 10;

    private final MultipartBooks books;
    private final ClipStore store;
    private final PartStore parts;

    /** So many requests may bring bytes at once: a quarter of the memory is theirs. */
    private final Semaphore places =
            new Semaphore((int) Math.clamp(Runtime.getRuntime().maxMemory() / 4 / PART_BYTES, 4, 1000));

    MultipartBytes(MultipartBooks books, ClipStore store, PartStore parts) {
        this.books = books;
        this.store = store;
        this.parts = parts;
    }

    @Override
    public Tray open(Hold hold) throws IOException {
        var multipart = books.open(hold);
        var tail = tail(multipart);
        takePlace();
        return new MultipartTray(
                hold, this, multipart, tail, partBytes(hold.reach().bytes()));
    }

    @Override
    public boolean areSharedByNodes() {
        return true;
    }

    /** As much as one likes: an S3 tells nobody how much it has. */
    @Override
    public long freeBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public List<ClipId> all() {
        return books.all();
    }

    /** Killed in between, it begins again: the books are closed last. */
    @Override
    public void delete(ClipId clip) {
        books.find(clip).ifPresent(multipart -> {
            if (multipart.name() != null) {
                parts.giveUp(multipart.key(), multipart.name());
            }
            store.delete(multipart.key());
            if (multipart.tail() != null) {
                store.delete(multipart.tail());
            }
            books.forget(clip);
        });
    }

    Multipart named(Hold hold, Multipart multipart) {
        if (multipart.name() != null) {
            return multipart;
        }
        var name = parts.begin(multipart.key(), AS_UPLOADED);
        books.named(hold, name);
        return multipart.withName(name);
    }

    KeptPart putPart(Hold hold, Multipart multipart, byte[] bytes, int count) {
        var number = books.nextNumber(hold);
        var part = parts.put(multipart.key(), String.valueOf(multipart.name()), number, bytes, count);
        var digest = sha256();
        digest.update(bytes, 0, count);
        return new KeptPart(part, count, hex(digest));
    }

    ObjectKey putTail(byte[] bytes, int count) {
        var key = ObjectKey.random();
        books.expectTail(key);
        store.put(key, new ByteArrayInputStream(bytes, 0, count), AS_UPLOADED);
        return key;
    }

    void note(Hold hold, List<KeptPart> kept, @Nullable ObjectKey tail) {
        books.note(hold.clip(), kept, tail);
    }

    void closed() {
        places.release();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] tail(Multipart multipart) throws IOException {
        if (multipart.tail() == null) {
            return new byte[0];
        }
        try (var content = store.open(multipart.tail())) {
            return content.readAllBytes();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw UploadRefused.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UploadRefused.busy();
        }
    }

    private static int partBytes(long reach) {
        var needed = Math.max(PART_BYTES, (reach + USUAL_PARTS - 1) / USUAL_PARTS);
        return Math.toIntExact(Math.min(needed, reach));
    }
}
