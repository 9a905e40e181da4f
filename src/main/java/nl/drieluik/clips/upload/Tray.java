package nl.drieluik.clips.upload;

import java.io.Closeable;
import java.io.IOException;

/** Where the bytes of one request land. What has not been settled when it is closed is thrown away. */
interface Tray extends Closeable {

    /**
     * What is safe from now on.
     *
     * @param offset all before it survives a power cut
     * @param assembled whether the whole would be one file already
     * @param books to be noted in the transaction that notes the offset
     * @param noted to be called after that
     */
    record Settled(long offset, boolean assembled, Runnable books, Runnable noted) {}

    /** The upload's first bytes, as many of these as there are; to be asked before any is written. */
    byte[] opening(int most) throws IOException;

    void write(byte[] bytes, int count) throws IOException;

    /** So much may be lost that it is time to settle. */
    boolean isDue() throws IOException;

    /** As much as is worth it while more comes. */
    Settled settleOnTheWay() throws IOException;

    /** All that was written. */
    Settled settle() throws IOException;
}
