package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A patch with a pattern that moves over noise, on a way that we know. */
@Timeout(300)
class TrackerTest {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;
    private static final double SIDE = 60;
    /** In shares of the picture's width. */
    private static final double NEAR = 0.03;

    private static final Span ALL = new Span(0, 4000);
    private static final String WAVES = "150+80*sin(1.5*t)";

    @TempDir
    Path folder;

    private final List<Place> heard = new CopyOnWriteArrayList<>();
    private Workshop workshop;
    private Tracker tracker;

    @BeforeEach
    void setUp() {
        workshop = new Workshop(folder);
        tracker = tracker(workshop);
    }

    @Test
    void whatIsPointedAtIsFollowedToTheEnd() throws Exception {
        var followed = follow(film("40+120*t", WAVES), ALL, waving(0));

        assertThat(followed.path()).hasSize(51);
        assertThat(followed.path()).allSatisfy(place -> assertNear(place, waving(place.atMs())));
        assertThat(followed.lostAtMs()).isNull();
        assertThat(heard).containsExactlyElementsOf(followed.path());
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void itIsFollowedBackwardsAsWell() throws Exception {
        var followed = follow(film("40+120*t", WAVES), new Span(1000, 3050), waving(2440));

        assertThat(followed.path())
                .extracting(Place::atMs)
                .hasSize(26)
                .startsWith(1000L)
                .endsWith(3000L);
        assertThat(followed.path()).allSatisfy(place -> assertNear(place, waving(place.atMs())));
        assertThat(heard).containsExactlyInAnyOrderElementsOf(followed.path());
    }

    @Test
    void aLaterPlaceTakesOver() throws Exception {
        var aside = place(0, 500, 20);

        var followed = follow(film("40+120*t", WAVES), ALL, aside, waving(2000));

        assertThat(followed.path().subList(0, 25)).allSatisfy(place -> assertNear(place, aside));
        assertThat(followed.path().subList(25, 51)).allSatisfy(place -> assertNear(place, waving(place.atMs())));
    }

    @Test
    void whatLeavesThePictureIsLostAndItsBoxStaysAtTheEdge() throws Exception {
        var followed = follow(film("40+250*t", "150"), ALL, place(0, 40, 150));

        assertThat(followed.lostAtMs()).isBetween(2160L, 2640L);
        var last = followed.path().getLast();
        assertThat(last.x() + last.width()).isEqualTo(1, within(NEAR));
        assertThat(followed.path().get(40))
                .usingRecursiveComparison()
                .ignoringFields("atMs")
                .isEqualTo(last);
    }

    @Test
    void whatVanishesIsLostWhereItWasSeenLast() throws Exception {
        var followed = follow(film("if(lt(t,2),40+120*t,-100)", "150"), ALL, place(0, 40, 150));

        assertThat(followed.lostAtMs()).isEqualTo(2000);
        assertNear(followed.path().getLast(), place(4000, 40 + 120 * 1.96, 150));
    }

    @Test
    void withoutASandboxItIsTheSame() throws Exception {
        tracker = tracker(new Workshop(folder, "sandbox=off"));

        var followed = follow(film("40+120*t", WAVES), new Span(0, 800), waving(0));

        assertThat(followed.path()).hasSize(11).allSatisfy(place -> assertNear(place, waving(place.atMs())));
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void whatIsNoFilmIsRefused() throws Exception {
        var file = Files.writeString(folder.resolve("film.mp4"), "a diary");

        assertThatExceptionOfType(MediaRefused.class).isThrownBy(() -> follow(file, ALL, waving(0)));
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void anInterruptLeavesNoProcess() throws Exception {
        var film = film("40+120*t", WAVES);
        var me = Thread.currentThread();

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() ->
                        tracker.follow(film, List.of(waving(0)), ALL, folder.resolve("work"), (more, percent) -> {
                            if (!more.isEmpty()) {
                                me.interrupt();
                            }
                        }));

        await().atMost(Duration.ofMinutes(2))
                .until(() -> ProcessHandle.current()
                        .descendants()
                        .noneMatch(process ->
                                process.info().commandLine().orElse("").contains(folder.toString())));
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    private static Tracker tracker(Workshop workshop) {
        return new Tracker(workshop.ffmpeg, new VisionProgram(Workshop.settings(), workshop.ffmpeg, workshop.sandbox));
    }

    private Followed follow(Path film, Span span, Place... places) throws InterruptedException {
        return tracker.follow(
                film, List.of(places), span, folder.resolve("work"), (more, percent) -> heard.addAll(more));
    }

    private static void assertNear(Place place, Place expected) {
        assertThat(place.x()).as("x at %d", place.atMs()).isCloseTo(expected.x(), within(NEAR));
        assertThat(place.y()).as("y at %d", place.atMs()).isCloseTo(expected.y(), within(NEAR * WIDTH / HEIGHT));
    }

    private static Place waving(long atMs) {
        var seconds = atMs / 1000.0;
        return place(atMs, 40 + 120 * seconds, 150 + 80 * Math.sin(1.5 * seconds));
    }

    private static Place place(long atMs, double x, double y) {
        return new Place(atMs, x / WIDTH, y / HEIGHT, SIDE / WIDTH, SIDE / HEIGHT);
    }

    private Path film(String x, String y) throws Exception {
        var ground = "color=gray:s=640x360:r=25:d=4,noise=alls=12:all_seed=7";
        var patch = "color=gray:s=60x60:r=25:d=4,geq=lum='128+90*sin(X*0.5)*cos(Y*0.4)':cb='128+60*sin(Y*0.2)':cr=128";
        var moving = "[0][1]overlay=x='%s':y='%s'".formatted(x, y);
        return workshop.film(
                "film.mp4",
                "-f",
                "lavfi",
                "-i",
                ground,
                "-f",
                "lavfi",
                "-i",
                patch,
                "-filter_complex",
                moving,
                "-pix_fmt",
                "yuv420p",
                "-b:v",
                "2M");
    }
}
