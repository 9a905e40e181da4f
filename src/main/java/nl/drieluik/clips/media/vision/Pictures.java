package nl.drieluik.clips.media.vision;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/** JPEG pictures that stand one after the other in a file. */
final class Pictures implements AutoCloseable {

    private static final int MARKER = 0xff;
    /** Inside a picture no marker has this number, and what is no marker is written otherwise. */
    private static final int END_OF_PICTURE = 0xd9;

    private final RandomAccessFile file;
    private final long[] ends;

    private Pictures(RandomAccessFile file, long[] ends) {
        this.file = file;
        this.ends = ends;
    }

    static Pictures open(Path path) throws IOException {
        return new Pictures(new RandomAccessFile(path.toFile(), "r"), ends(path));
    }

    int count() {
        return ends.length;
    }

    /** In colour; the caller closes it. */
    Mat read(int number) throws IOException {
        var start = number == 0 ? 0 : ends[number - 1];
        var bytes = new byte[(int) (ends[number] - start)];
        file.seek(start);
        file.readFully(bytes);
        try (var pointer = new BytePointer(bytes);
                var jpeg = new Mat(1, bytes.length, opencv_core.CV_8UC1, pointer)) {
            return opencv_imgcodecs.imdecode(jpeg, opencv_imgcodecs.IMREAD_COLOR);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static long[] ends(Path path) throws IOException {
        var ends = LongStream.builder();
        try (var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            long position = 0;
            for (int before = 0, now = in.read(); now >= 0; before = now, now = in.read()) {
                position++;
                if (before == MARKER && now == END_OF_PICTURE) {
                    ends.add(position);
                }
            }
        }
        return ends.build().toArray();
    }
}
