package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamTest {

    /** In seconds: what people begin to notice. */
    private static final double IN_STEP = 0.04;

    @TempDir
    Path folder;

    private Workshop workshop;
    private FlashesAndBeeps films;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(folder);
        films = new FlashesAndBeeps(workshop);
    }

    @Test
    void aCopiedFilmHasSmallerSizesCutAtTheSameMoments() throws Exception {
        var film = films.film("film.mp4", "13", "", "-g", "50", "-bf", "2");

        var stream = assertInStep(film, null, List.of(1.0, 3.0, 5.0, 7.0, 9.0, 11.0));

        assertThat(sizes(stream)).containsExactly("1280x720", "640x360");
        assertThat(durations(stream)).allMatch(List.of(5_000_000L, 3_333_333L, 4_666_667L)::equals);
        assertThat(stream.heard).startsWith("measured 1280x720").endsWith("100%");
        assertThat(stream.heard.indexOf("playable true")).isLessThan(stream.heard.indexOf("360 is whole"));
    }

    @Test
    void everyFrameIsInEveryRung() throws Exception {
        var film = films.film("film.mp4", "9", "", "-g", "50");

        var stream = workshop.stream(film, null);

        for (var rung : stream.rungs.keySet()) {
            var joined = workshop.joined(stream, rung);
            assertThat(workshop.light(joined)).as("%d", rung.height()).hasSize(9 * 30);
            assertThat(workshop.complaints(joined)).isEmpty();
        }
    }

    @Test
    void whatIsEncodedIsCutEveryFourSecondsExactly() throws Exception {
        var film = films.film("film.webm", "5", ",scale=1920:1080", "-c:v", "libvpx", "-deadline", "realtime");

        var stream = assertInStep(film, null, List.of(1.0, 3.0));

        assertThat(sizes(stream)).containsExactly("1280x720", "1920x1080", "640x360");
        assertThat(durations(stream))
                .allSatisfy(cuts -> assertThat(cuts).hasSize(2).startsWith(4_000_000L));
        assertThat(stream.heard.subList(0, stream.heard.indexOf("720 is whole")))
                .noneMatch(heard -> heard.startsWith("1080") || heard.startsWith("360"));
    }

    @Test
    void framesThatComeAsTheyLikeStayInStep() throws Exception {
        var gaps = ",select='not(between(mod(n,60),2,29))'";
        var inOrder = films.film("film.mp4", "13", gaps, "-g", "50", "-bf", "0");
        var reordered = films.film("reordered.mp4", "13", gaps, "-g", "50", "-bf", "2");

        assertThat(workshop.probe.look(inOrder).picture().steady()).isFalse();
        assertInStep(inOrder, null, List.of(1.0, 3.0, 5.0, 7.0, 9.0, 11.0));
        assertInStep(reordered, null, List.of(1.0, 3.0, 5.0, 7.0, 9.0, 11.0));
    }

    @Test
    void aPieceIsInStepFromItsFirstFrame() throws Exception {
        for (var name : List.of("film.mp4", "film.ts")) {
            var film = films.film(name, "13", "", "-g", "50");

            var stream = assertInStep(film, new Span(1500, 10_500), List.of(1.5, 3.5, 5.5, 7.5));

            for (var rung : stream.rungs.keySet()) {
                assertThat(workshop.light(workshop.joined(stream, rung))).hasSize(9 * 30);
            }
        }
    }

    @Test
    void framesThatStandAloneOnlyRarelyAreMadeAnew() throws Exception {
        var film = films.film("film.mp4", "12", "", "-g", "1000");

        assertThat(durations(workshop.stream(film, null)))
                .allSatisfy(cuts -> assertThat(cuts).startsWith(4_000_000L, 4_000_000L));
    }

    @Test
    void aSmallSilentFilmHasOneRung() throws Exception {
        var film = workshop.brightening("film.mkv");

        var stream = workshop.stream(film, null);

        assertThat(sizes(stream)).containsExactly("320x180");
        assertThat(stream.rungs.keySet()).singleElement().satisfies(rung -> {
            assertThat(rung.codecs()).matches("avc1\\.[0-9a-f]{6}");
            assertThat(rung.framesPerSecond()).isCloseTo(25, within(0.1));
        });
        assertThat(workshop.light(
                        workshop.joined(stream, stream.rungs.keySet().iterator().next())))
                .hasSize(100);
    }

    private Workshop.Recorder assertInStep(Path film, @Nullable Span piece, List<Double> moments)
            throws IOException, InterruptedException {
        var stream = workshop.stream(film, piece);
        var all = new ArrayList<Path>();
        for (var rung : stream.rungs.keySet()) {
            assertThat(rung.codecs()).endsWith(",mp4a.40.2");
            all.add(workshop.joined(stream, rung));
        }
        all.add(folder.resolve("stream").resolve(VideoFile.NAME));
        for (var video : all) {
            assertMoments(films.flashes(video), moments, "flashes of " + video.getFileName());
            assertMoments(films.beeps(video), moments, "beeps of " + video.getFileName());
        }
        return stream;
    }

    private static void assertMoments(List<Double> found, List<Double> expected, String what) {
        assertThat(found).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).as(what).isCloseTo(expected.get(i), within(IN_STEP));
        }
    }

    private static List<String> sizes(Workshop.Recorder stream) {
        return stream.rungs.keySet().stream()
                .map(rung -> rung.width() + "x" + rung.height())
                .toList();
    }

    private static List<List<Long>> durations(Workshop.Recorder stream) {
        return stream.rungs.values().stream()
                .map(segments ->
                        segments.stream().skip(1).map(Segment::durationUs).toList())
                .toList();
    }
}
