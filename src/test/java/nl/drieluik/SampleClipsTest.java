package nl.drieluik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What {@code media-samples/samples.json} says of the clips beside it. */
class SampleClipsTest {

    private static final Path FOLDER = Path.of("media-samples");

    @Test
    void everyClipIsDescribed() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var clips = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".mp4"));
            assertThat(clips)
                    .containsExactlyInAnyOrderElementsOf(
                            samples().map(Sample::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aClipIsShortAndSmall(Sample sample) throws IOException {
        assertThat(sample.durationMs).isBetween(20_000L, 60_000L);
        assertThat(Files.size(FOLDER.resolve(sample.file))).isLessThan(3_000_000);
        assertThat(sample.title).containsOnlyKeys("nl", "en");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itsMomentsFitAnObservation(Sample sample) {
        assertThat(sample.moments).isSortedAccordingTo(Comparator.comparingLong(Moment::fromMs));
        assertThat(sample.moments).allSatisfy(moment -> {
            assertThat(moment.fromMs).isLessThan(moment.toMs);
            assertThat(moment.toMs).isLessThanOrEqualTo(sample.durationMs);
            assertThat(moment.nl).hasSizeBetween(5, 280);
            assertThat(moment.en).hasSizeBetween(5, 280);
        });
    }

    static Stream<Sample> samples() {
        var file = FOLDER.resolve("samples.json").toFile();
        return Arrays.stream(JsonMapper.shared().readValue(file, Sample[].class));
    }

    record Sample(String file, Map<String, String> title, long durationMs, List<Moment> moments) {}

    record Moment(long fromMs, long toMs, String nl, String en) {}
}
