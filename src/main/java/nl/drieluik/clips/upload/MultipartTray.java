package nl.drieluik.clips.upload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.upload.MultipartBooks.KeptPart;
import nl.drieluik.clips.upload.MultipartBooks.Multipart;
import org.jspecify.annotations.Nullable;

/**
 * Gathers bytes until they make a part. What is left when a request ends is put aside as a tail, with which the next
 * one begins, at whichever node.
 */
class MultipartTray implements Tray {

    private final Hold hold;
    private final MultipartBytes store;
    private final byte[] buffer;
    private final List<KeptPart> unnoted = new ArrayList<>();
    private Multipart multipart;

    /** Where the buffer begins in the upload. */
    private long start;

    private int filled;

    /** So many of the buffer's first bytes are in the tail. */
    private int tailed;

    /** @param tail what was put aside by the request before */
    MultipartTray(Hold hold, MultipartBytes store, Multipart multipart, byte[] tail, int partBytes) {
        this.hold = hold;
        this.store = store;
        this.multipart = multipart;
        // Parts were larger while nobody knew how long a very large upload would be.
        this.buffer = Arrays.copyOf(tail, Math.max(tail.length, partBytes));
        this.filled = tail.length;
        this.tailed = tail.length;
        this.start = hold.offset() - tail.length;
    }

    @Override
    public byte[] opening(int most) {
        return start == 0 ? Arrays.copyOf(buffer, Math.min(filled, most)) : new byte[0];
    }

    @Override
    public void write(byte[] bytes, int count) {
        for (int taken = 0; taken < count; ) {
            if (filled == buffer.length) {
                ship();
            }
            var fitting = Math.min(count - taken, buffer.length - filled);
            System.arraycopy(bytes, taken, buffer, filled, fitting);
            filled += fitting;
            taken += fitting;
        }
    }

    @Override
    public boolean isDue() {
        return !unnoted.isEmpty();
    }

    @Override
    public Settled settleOnTheWay() {
        return settled(start, null);
    }

    @Override
    public Settled settle() {
        if (filled > 0 && hold.endsAt(start + filled)) {
            ship();
        }
        return settled(start + filled, tail());
    }

    /** There is nothing to undo: what was not noted is thrown away with the parts that nobody asks for. */
    @Override
    public void close() {
        store.closed();
    }

    private @Nullable ObjectKey tail() {
        if (filled == 0) {
            return null;
        }
        return filled == tailed ? multipart.tail() : store.putTail(buffer, filled);
    }

    private void ship() {
        multipart = store.named(hold, multipart);
        unnoted.add(store.putPart(hold, multipart, buffer, filled));
        start += filled;
        filled = 0;
        tailed = 0;
    }

    private Settled settled(long offset, @Nullable ObjectKey tail) {
        var parts = List.copyOf(unnoted);
        return new Settled(offset, false, () -> store.note(hold, parts, tail), () -> {
            unnoted.removeAll(parts);
            tailed = tail == null ? 0 : filled;
            multipart = multipart.withTail(tail);
        });
    }
}
