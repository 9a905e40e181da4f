package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveformTest {

    private static final int SAMPLES_PER_PEAK = 800;

    @TempDir
    Path folder;

    @Test
    void theLoudestMomentIsAHundred() throws IOException {
        assertThat(Waveform.of(sound(0, -8000, 16_000), 300).peaks()).containsExactly(0, 50, 100);
    }

    @Test
    void noiseStaysFlat() throws IOException {
        assertThat(Waveform.of(sound(3, 1), 200).peaks()).containsExactly(2, 1);
    }

    @Test
    void soundThatStopsEarlyIsFollowedBySilence() throws IOException {
        assertThat(Waveform.of(sound(9000), 250).peaks()).containsExactly(100, 0, 0);
    }

    @Test
    void aSilentVideoHasPeaksToo() {
        assertThat(Waveform.silent(250).peaks()).containsExactly(0, 0, 0);
    }

    private Path sound(int... levels) throws IOException {
        var samples = ByteBuffer.allocate(levels.length * SAMPLES_PER_PEAK * 2).order(ByteOrder.LITTLE_ENDIAN);
        IntStream.of(levels)
                .flatMap(level -> IntStream.generate(() -> level).limit(SAMPLES_PER_PEAK))
                .forEach(level -> samples.putShort((short) level));
        return Files.write(folder.resolve("samples.pcm"), samples.array());
    }
}
