package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryboardTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1000, 1, 1", "1001, 1, 2", "100000, 1, 100", "100001, 2, 51", "10800000, 108, 100"})
    void thereIsAPictureForEverySecondOrAHundredInAll(long durationMs, long seconds, int tiles) {
        var storyboard = Storyboard.of(durationMs, 1280, 720);

        assertThat(storyboard.intervalMs()).isEqualTo(seconds * 1000);
        assertThat(storyboard.tiles()).isEqualTo(tiles);
    }

    @Test
    void picturesFillRowsOfTen() {
        var storyboard = Storyboard.of(11_500, 720, 1280);

        assertThat(storyboard.columns()).isEqualTo(10);
        assertThat(storyboard.rows()).isEqualTo(2);
        assertThat(storyboard.webVtt()).endsWith("""
                        00:00:10.000 --> 00:00:11.000
                        storyboard/sprite#xywh=0,284,160,284

                        00:00:11.000 --> 00:00:11.500
                        storyboard/sprite#xywh=160,284,160,284
                        """);
    }
}
