package nl.drieluik.clips.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.LongConsumer;
import nl.drieluik.clips.media.VideoSignature;

/** Writes the bytes of one request behind those that came before. Bytes beyond the announced length are not read. */
class Intake {

    private static final int BUFFER_BYTES = 256 * 1024;

    /** At most so much is sent again after the process was killed. */
    private static final long UNSAFE_BYTES = 4 * 1024 * 1024;

    private final FileChannel file;
    private final long length;
    private final long start;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private boolean broken;

    /** @param file stands where the next byte goes */
    Intake(FileChannel file, long length) throws IOException {
        this.file = file;
        this.length = length;
        this.start = file.position();
    }

    /**
     * Takes what comes until the body ends or the line breaks.
     *
     * @param onDisk hears, now and then, up to where all is on the disk
     * @return the last such place
     */
    long take(InputStream body, LongConsumer onDisk) throws IOException {
        var safe = start;
        for (int count = read(body); count > 0; count = read(body)) {
            write(count);
            if (file.position() - safe >= UNSAFE_BYTES) {
                safe = flushed();
                onDisk.accept(safe);
            }
        }
        return flushed();
    }

    /** Takes all or nothing: what does not add up is as if it had never come. */
    long takeChecked(InputStream body, UploadChecksum checksum) throws IOException {
        var digest = checksum.digest();
        for (int count = read(body); count > 0; count = read(body)) {
            digest.update(buffer, 0, count);
            file.write(ByteBuffer.wrap(buffer, 0, count));
        }
        if (broken) {
            file.truncate(start);
            return start;
        }
        if (!checksum.matches(digest)) {
            file.truncate(start);
            throw UploadRefused.wrongChecksum();
        }
        refuseWhatIsNoVideo();
        return flushed();
    }

    private void write(int count) throws IOException {
        file.write(ByteBuffer.wrap(buffer, 0, count));
        if (file.position() - count < VideoSignature.LENGTH) {
            refuseWhatIsNoVideo();
        }
    }

    private int read(InputStream body) {
        try {
            var wanted = (int) Math.min(BUFFER_BYTES, length - file.position());
            return wanted == 0 ? 0 : body.read(buffer, 0, wanted);
        } catch (IOException lineBroke) {
            broken = true;
            return 0;
        }
    }

    private void refuseWhatIsNoVideo() throws IOException {
        var enough = Math.min(VideoSignature.LENGTH, length);
        if (start >= enough || file.position() < enough) {
            return;
        }
        var head = ByteBuffer.allocate((int) enough);
        file.read(head, 0);
        if (!VideoSignature.isIn(head.array())) {
            throw UploadRefused.notAVideo();
        }
    }

    private long flushed() throws IOException {
        file.force(true);
        return file.position();
    }
}
