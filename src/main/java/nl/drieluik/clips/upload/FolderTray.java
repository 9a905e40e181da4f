package nl.drieluik.clips.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file that grows. */
class FolderTray implements Tray {

    /** At most so much is sent again after the process was killed. */
    private static final long UNSAFE_BYTES = 4 * 1024 * 1024;

    private final FileChannel file;
    private long safe;

    /** @param file stands where the next byte goes */
    FolderTray(FileChannel file) throws IOException {
        this.file = file;
        this.safe = file.position();
    }

    @Override
    public byte[] opening(int most) throws IOException {
        var opening = ByteBuffer.allocate((int) Math.min(most, file.position()));
        file.read(opening, 0);
        return opening.array();
    }

    @Override
    public void write(byte[] bytes, int count) throws IOException {
        var left = ByteBuffer.wrap(bytes, 0, count);
        while (left.hasRemaining()) {
            file.write(left);
        }
    }

    @Override
    public boolean isDue() throws IOException {
        return file.position() - safe >= UNSAFE_BYTES;
    }

    @Override
    public Settled settleOnTheWay() throws IOException {
        return settle();
    }

    @Override
    public Settled settle() throws IOException {
        file.force(true);
        safe = file.position();
        return new Settled(safe, true, () -> {}, () -> {});
    }

    @Override
    public void close() throws IOException {
        try (file) {
            file.truncate(safe);
        }
    }
}
