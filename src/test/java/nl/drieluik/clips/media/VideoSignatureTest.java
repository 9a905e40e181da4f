package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoSignatureTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "mov", "3gp", "mkv", "webm", "avi", "flv", "ts", "m2ts", "mpg"})
    void everyKindOfVideoIsKnown(String kind) throws IOException, InterruptedException {
        var film = new Workshop(folder).film("film." + kind, "-f", "lavfi", "-i", "testsrc=s=176x144:r=25:d=1");

        assertThat(VideoSignature.isIn(film)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "#EXTM3U\n#EXT-X-VERSION:3\n", "%PDF-1.7", "<html>", "RIFF    WAVEfmt ", "ID3"})
    void nothingElseIs(String beginning) {
        assertThat(VideoSignature.isIn(beginning.getBytes(UTF_8))).isFalse();
    }
}
