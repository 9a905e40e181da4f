package nl.drieluik.clips.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.List;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.ObjectMissing;
import nl.drieluik.clips.upload.MultipartBooks.KeptPart;
import nl.drieluik.clips.upload.MultipartBooks.Multipart;
import org.springframework.stereotype.Component;

/** Makes one object of an upload that came in parts, and gives it to its clip. It may be killed anywhere. */
@Component
class Assembly {

    private final MultipartBooks books;
    private final Handover handover;
    private final ClipStore store;

    Assembly(MultipartBooks books, Handover handover, ClipStore store) {
        this.books = books;
        this.handover = handover;
        this.store = store;
    }

    void run(ClipId clip) {
        books.find(clip).ifPresent(multipart -> {
            var parts = books.parts(clip);
            var size = parts.stream().mapToLong(KeptPart::size).sum();
            complete(multipart, parts, size);
            var original = new ClipFile(
                    ClipFile.UPLOADED,
                    FileRole.ORIGINAL,
                    multipart.key(),
                    readBack(multipart.key(), parts),
                    size,
                    MultipartBytes.AS_UPLOADED);
            handover.give(clip, original);
        });
    }

    private void complete(Multipart multipart, List<KeptPart> parts, long size) {
        if (!isThere(multipart.key(), size)) {
            store.parts()
                    .orElseThrow()
                    .complete(
                            multipart.key(),
                            String.valueOf(multipart.name()),
                            parts.stream().map(KeptPart::part).toList());
        }
    }

    private boolean isThere(ObjectKey key, long size) {
        try {
            return store.size(key) == size;
        } catch (ObjectMissing notYet) {
            return false;
        }
    }

    /** The SHA-256 of the whole, when each part is what had come. */
    private String readBack(ObjectKey key, List<KeptPart> parts) {
        var whole = MultipartBytes.sha256();
        try (var content = new DigestInputStream(store.open(key), whole)) {
            for (var part : parts) {
                if (!part.sha256().equals(next(content, part.size()))) {
                    throw new IOException("What was read back of " + key + " is not what came");
                }
            }
            return MultipartBytes.hex(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String next(InputStream content, long size) throws IOException {
        var digest = MultipartBytes.sha256();
        var buffer = new byte[64 * 1024];
        for (long left = size; left > 0; ) {
            var count = content.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            if (count == 0) {
                break;
            }
            digest.update(buffer, 0, count);
            left -= count;
        }
        return MultipartBytes.hex(digest);
    }
}
