package nl.drieluik.clips.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What S3 sends of an object. A line to it that breaks must not look like the line to somebody who reads it here. */
class FarContent extends FilterInputStream {

    FarContent(InputStream content) {
        super(content);
    }

    @Override
    public int read() throws IOException {
        return told(super::read);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return told(() -> super.read(target, offset, length));
    }

    private static int told(Io<Integer> reading) throws IOException {
        try {
            return reading.run();
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }
}
