package nl.drieluik.clips.media;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real films, from a folder outside the project: {@code mvn -Plong test -Ddrieluik.media.folder=...} */
@Tag("long")
@EnabledIfSystemProperty(
        named = MediaSamplesTest.FOLDER,
        matches = ".+",
        disabledReason = "no folder with real films was given (-Ddrieluik.media.folder)")
class MediaSamplesTest {

    static final String FOLDER = "drieluik.media.folder";

    private static final Map<String, MediaProblem> REFUSED = Map.of(
            "sample_audio_only.mp4", MediaProblem.NO_PICTURE,
            "sample_malformed_free_box.mp4", MediaProblem.DAMAGED,
            "invalid-bitstream.webm", MediaProblem.DAMAGED,
            "sample_fragmented_widevine.mp4", MediaProblem.PROTECTED);

    private static final Map<String, String> SIZES = Map.ofEntries(
            entry("internal_emulator_transformer_output_270_rotated.mp4", "720x1280"),
            entry("portrait_4k60.mp4", "1080x1920"),
            entry("sample_portrait.mp4", "720x1080"),
            entry("dolbyVision-hdr.MOV", "720x1280"),
            entry("hdr10-av1.mp4", "720x1280"),
            entry("bear-vp9-odd-dimensions.webm", "160x120"),
            entry("bbb_642x642_768kbps_30fps_vp9.webm", "642x642"),
            entry("bbb_2500ms.ts", "1920x1080"));

    /** Milliseconds, where a header lies or does not say. */
    private static final Map<String, Long> DURATIONS = Map.of(
            "sample_fragmented.mp4", 1067L,
            "sample.flv", 1090L,
            "school.mkv", 2400L,
            "long_1080p_lowbitrate.mp4", 362_767L);

    @TempDir
    Path folder;

    static Stream<Path> films() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty(FOLDER)))) {
            return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("films")
    void everyFilmEndsReadyOrWithItsReason(Path film) throws IOException, InterruptedException {
        var workshop = new Workshop(folder);
        var name = film.getFileName().toString();
        var refused = REFUSED.get(name);
        if (refused == null) {
            var prepared = assertReady(workshop, film, SIZES.get(name));
            assertThat(prepared.footage().durationMs())
                    .isCloseTo(DURATIONS.getOrDefault(name, prepared.footage().durationMs()), within(40L));
        } else {
            assertThatExceptionOfType(MediaRefused.class)
                    .isThrownBy(() -> workshop.prepare(film))
                    .extracting(MediaRefused::problem)
                    .isEqualTo(refused);
        }
    }

    private static Prepared assertReady(Workshop workshop, Path film, @Nullable String size)
            throws IOException, InterruptedException {
        var prepared = workshop.prepare(film);
        var video = prepared.video().path();
        if (size != null) {
            assertThat(prepared.footage().picture().width() + "x"
                            + prepared.footage().picture().height())
                    .isEqualTo(size);
        }
        assertThat(workshop.ask(video, "stream=codec_name,pix_fmt").getFirst()).contains("h264|pix_fmt=yuv");
        assertThat(workshop.ask(video, "format_tags:stream_tags").toString())
                .doesNotContainIgnoringCase("location")
                .doesNotContainIgnoringCase("apple")
                .doesNotContainIgnoringCase("android");
        assertThat(prepared.poster().path()).isNotEmptyFile();
        assertThat(prepared.sprite().path()).isNotEmptyFile();
        return prepared;
    }
}
