package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks into what comes out of a film of a chessboard: where it is covered, nothing of the board is left. */
class VeilTest {

    private static final int HEIGHT = 360;
    private static final String BOARD =
            "nullsrc=s=%dx%d:r=25:d=%s,geq=lum='if(mod(floor(X*80/W)+floor(Y*45/H),2),220,40)':cb=128:cr=128";
    private static final String BEEP = "sine=frequency=440:duration=4";

    /** Of what neighbours differ where it is open. */
    private static final double COVERED = 0.25;

    private static final Place LEFT = new Place(0, 0.1, 0.3, 0.1, 0.2);
    private static final Place RIGHT = new Place(0, 0.7, 0.3, 0.1, 0.2);
    private static final Place OPEN = new Place(0, 0.4, 0.75, 0.2, 0.2);

    @TempDir
    Path folder;

    private final Map<Path, byte[]> frames = new HashMap<>();
    private Workshop workshop;
    private Path film;

    @BeforeEach
    void makeFilm() throws Exception {
        workshop = new Workshop(folder);
        film = board("film.mp4", HEIGHT, 4);
    }

    private Path board(String name, int height, int seconds) throws Exception {
        var picture = BOARD.formatted(height * 16 / 9, height, seconds);
        return workshop.film(name, "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", BEEP, "-pix_fmt", "yuv420p");
    }

    @Test
    void whatIsCoveredIsGoneFromEveryRungAndStill() throws Exception {
        var veil = new Veil(List.of(new Patch(new Span(0, 4000), List.of(LEFT))), List.of());

        var recorder = workshop.stream(board("large.mp4", 1080, 1), new Span(0, 1000), veil);

        assertThat(recorder.rungs).hasSize(3);
        for (var rung : recorder.rungs.keySet()) {
            assertCovered(workshop.joined(recorder, rung), rung.height(), LEFT);
        }
        assertCovered(folder.resolve("stream").resolve(VideoFile.NAME), 1080, LEFT);
        assertCovered(folder.resolve("stream").resolve(Stills.POSTER), 720, LEFT);
        assertCovered(folder.resolve("stream").resolve(Stills.SPRITE), 90, LEFT);
    }

    @Test
    void itBeginsAndEndsWithTheRightFrame() throws Exception {
        var veil = new Veil(List.of(new Patch(new Span(2000, 3000), List.of(LEFT))), List.of());

        var video = video(new Span(1000, 4000), veil);

        var covered = IntStream.range(0, 75)
                .filter(frame -> isCovered(video, frame, HEIGHT, LEFT))
                .toArray();
        assertThat(covered).containsExactly(IntStream.range(25, 50).toArray());
    }

    @Test
    void itGoesWhereItsPathGoes() throws Exception {
        var path = List.of(LEFT, new Place(4000, RIGHT.x(), RIGHT.y(), RIGHT.width(), RIGHT.height()));
        var veil = new Veil(List.of(new Patch(new Span(0, 4000), path)), List.of());

        var video = video(new Span(0, 4000), veil);

        for (var frame : List.of(0, 25, 50, 75, 99)) {
            var x = LEFT.x() + (RIGHT.x() - LEFT.x()) * frame / 100;
            var there = new Place(0, x, LEFT.y(), LEFT.width(), LEFT.height());
            assertThat(isCovered(video, frame, HEIGHT, there)).isTrue();
        }
        assertThat(isCovered(video, 99, HEIGHT, LEFT)).isFalse();
        assertThat(isCovered(video, 0, HEIGHT, RIGHT)).isFalse();
    }

    @Test
    void aPathOfThousandsOfPlacesIsNotTooLongForASystem() throws Exception {
        var path = IntStream.range(0, 4000)
                .mapToObj(i -> new Place(i, i % 2 == 0 ? 0.1 : 0.105, 0.3, 0.1, 0.2))
                .toList();
        var veil = new Veil(List.of(new Patch(new Span(0, 4000), path)), List.of());

        assertThat(isCovered(video(new Span(0, 4000), veil), 50, HEIGHT, LEFT)).isTrue();
    }

    @Test
    void manyThatGrowAndLieOverEachOtherAreAllCovered() throws Exception {
        var patches = IntStream.range(0, 40)
                .mapToObj(i -> new Patch(
                        new Span(0, 4000),
                        List.of(
                                new Place(0, 0.02 * i, 0.3, 0.02, 0.04),
                                new Place(2000, 0.02 * i, 0.3, 0.1, 0.2),
                                new Place(4000, 0.02 * i, 0.3, 0.2, 0.3))))
                .toList();

        var video = video(new Span(0, 4000), new Veil(patches, List.of()));

        assertThat(isCovered(video, 90, HEIGHT, new Place(0, 0.3, 0.35, 0.3, 0.15)))
                .isTrue();
        assertThat(isCovered(video, 90, HEIGHT, new Place(0, 0.1, 0.75, 0.2, 0.15)))
                .isFalse();
    }

    @Test
    void whereItIsSilencedNothingIsHeardAndNothingDrawn() throws Exception {
        var veil = new Veil(List.of(), List.of(new Span(2000, 3000)));

        var prepared = workshop.preparation.prepare(
                film,
                workshop.probe.look(film),
                new Span(1000, 4000),
                veil,
                folder.resolve("silent"),
                new Workshop.Recorder());

        assertThat(loudest(prepared.video().path(), 100, 950)).isGreaterThan(1000);
        assertThat(loudest(prepared.video().path(), 1010, 1990)).isLessThan(20);
        assertThat(loudest(prepared.video().path(), 2050, 2900)).isGreaterThan(1000);
        assertThat(Files.readString(prepared.waveform().path())).containsPattern("\\d\\d,0,0,0,0,0,0,0,0,0,?\\d*,");
    }

    private Path video(Span piece, Veil veil) throws Exception {
        workshop.stream(film, piece, veil);
        return folder.resolve("stream").resolve(VideoFile.NAME);
    }

    private void assertCovered(Path picture, int height, Place place) {
        assertThat(isCovered(picture, 0, height, place))
                .as("covered in %s", picture)
                .isTrue();
        assertThat(isCovered(picture, 0, height, RIGHT))
                .as("covered beside it in %s", picture)
                .isFalse();
    }

    private boolean isCovered(Path picture, int frame, int height, Place place) {
        return roughness(picture, frame, height, place) < COVERED * roughness(picture, frame, height, OPEN);
    }

    /** How much neighbours in a row differ, on the average, in the place of that frame. */
    private double roughness(Path picture, int frame, int height, Place place) {
        var width = height * 16 / 9;
        var gray = gray(picture, frame, width, height);
        var sum = 0L;
        var count = 0;
        for (int y = (int) (place.y() * height); y < (place.y() + place.height()) * height - 1; y++) {
            for (int x = (int) (place.x() * width); x < (place.x() + place.width()) * width - 2; x++) {
                sum += Math.abs((gray[y * width + x] & 0xff) - (gray[y * width + x + 1] & 0xff));
                count++;
            }
        }
        return (double) sum / count;
    }

    /** The upper left of a frame, in so many pixels as it is high and wide itself. All frames are decoded at once. */
    private byte[] gray(Path picture, int frame, int width, int height) {
        var all = frames.computeIfAbsent(picture, file -> gray(file, width, height));
        return Arrays.copyOfRange(all, frame * width * height, (frame + 1) * width * height);
    }

    private byte[] gray(Path picture, int width, int height) {
        try {
            var filters = "crop=%d:%d:0:0".formatted(width, height);
            var name = picture.getFileName() + ".gray";
            return Files.readAllBytes(workshop.film(
                    name, "-i", picture.toString(), "-vf", filters, "-pix_fmt", "gray", "-f", "rawvideo"));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int loudest(Path video, long fromMs, long toMs) throws Exception {
        var samples = Files.readAllBytes(workshop.film(
                "sound-%d.pcm".formatted(fromMs),
                "-i",
                video.toString(),
                "-af",
                "atrim=start=%s:end=%s".formatted(fromMs / 1000.0, toMs / 1000.0),
                "-ac",
                "1",
                "-f",
                "s16le"));
        return IntStream.range(0, samples.length / 2)
                .map(i -> Math.abs((short) ((samples[2 * i] & 0xff) | samples[2 * i + 1] << 8)))
                .max()
                .orElse(0);
    }
}
