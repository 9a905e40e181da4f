package nl.drieluik.clips.store;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/**
 * Objects that come in parts, each safe by itself long before the last one is here, and brought by whichever node has
 * it. Nobody can read such an object before it is complete.
 *
 * <p>As with {@link ClipStore}, every method throws {@link UncheckedIOException} when the network fails.
 */
public interface PartStore {

    /** Every part but the last one has at least so many bytes. */
    int SMALLEST_PART = 5 << 20;

    /** Parts are numbered from 1 up to this; numbers may be left out. */
    int MOST_PARTS = 10_000;

    /**
     * A part as it was taken in.
     *
     * @param tag what the store calls it; it is asked for again when the object is completed
     */
    record Part(int number, String tag) {}

    /** An object that has begun and is neither complete nor given up. */
    record Begun(ObjectKey key, String name, Instant since) {}

    /** Begins an object under a key that is new. Returns the name under which its parts are brought. */
    String begin(ObjectKey key, String contentType);

    /** When this returns the part survives a power cut. A part with the same number replaces an earlier one. */
    Part put(ObjectKey key, String name, int number, byte[] bytes, int length);

    /** Makes one object of these parts; any others are thrown away. Done again it may fail, and does no harm. */
    void complete(ObjectKey key, String name, List<Part> parts);

    /** Throws away all its parts. Nothing happens when it is complete or was given up before. */
    void giveUp(ObjectKey key, String name);

    /** What has begun under keys like ours, by whomever. */
    List<Begun> begun();
}
