package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 1920x1080 1280x720 640x360, 1280x720",
        "1080, 1920, 1080x1920 720x1280 360x640, 720x1280",
        "1280, 720, 1280x720 640x360, 1280x720",
        "960, 540, 960x540 640x360, 960x540",
        "1400, 800, 1260x720 630x360, 1260x720",
        "642, 642, 642x642 360x360, 642x642",
        "640, 360, 640x360, 640x360",
        "320, 180, 320x180, 320x180"
    })
    void sizesFollowTheShortSideAndAreNeverLargerThanTheVideo(int width, int height, String sizes, String first) {
        var ladder = Ladder.of(new FrameSize(width, height));

        assertThat(ladder.sizes().stream().map(LadderTest::text).collect(Collectors.joining(" ")))
                .isEqualTo(sizes);
        assertThat(text(ladder.first())).isEqualTo(first);
    }

    private static String text(FrameSize size) {
        return size.width() + "x" + size.height();
    }
}
