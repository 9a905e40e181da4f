package nl.drieluik.bench.clips;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drieluik.bench.clips.Rounds.Turn;
import nl.drieluik.testing.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What a teacher waits for who cuts some minutes out of a recording and covers what is in them. One turn of each, one
 * after the other: they are no rivals.
 */
class CoveringBench {

    private static final int MINUTES = Integer.getInteger("drieluik.bench.covering.minutes", 5);
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final long SECOND = 1000;
    /** The piece begins where {@link Films#PATCH_BOX} is, and lies within a recording that is a minute longer. */
    private static final long FROM_MS = 30 * SECOND;

    private static final long TO_MS = FROM_MS + MINUTES * 60 * SECOND;

    private static final String UNTIL = "| %s | %.1f | %.0f | %.0f |";

    @TempDir
    private Path folder;

    private final List<String> rows = new ArrayList<>();

    private Classroom room;
    private Api anna;
    private String clip;
    private int version;

    @BeforeEach
    void uploadALesson() throws Exception {
        room = Classroom.open(folder.resolve("data"));
        anna = room.annas();
        clip = room.upload(Films.made().lesson(MINUTES + 1));
        room.awaitReady(clip);
        room.awaitQuiet();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void cutFollowedSearchedAndCovered() throws Exception {
        var piece = "{'piece': {'fromMs': %d, 'toMs': %d}}".formatted(FROM_MS, TO_MS);
        rows.addAll(List.of("| others see | plays after, s | ready after, s | CPU, s |", "|---|---|---|---|"));
        makes("a cut, nothing covered", () -> anna.patch(clip, piece));
        draw(five());
        makes("five masks that stay", this::apply);
        var way = follow();
        makes("one mask that follows", this::apply);
        rows.addAll(List.of("", "| looked for | the first after, s | all after, s | CPU, s |", "|---|---|---|---|"));
        rows.add(way);
        rows.add(faces());
        Report.write("g-covering", "A piece of %d minutes, cut and covered".formatted(MINUTES), rows);
    }

    private void makes(String name, Turn<?> begun) throws Exception {
        var cpu = CpuTime.ofTheMachine();
        var begin = System.nanoTime();
        begun.take();
        room.awaitVideo(clip);
        var plays = secondsSince(begin);
        room.awaitReady(clip);
        var ready = secondsSince(begin);
        room.awaitQuiet();
        rows.add(UNTIL.formatted(name, plays, ready, CpuTime.ofTheMachine() - cpu));
    }

    private String follow() throws Exception {
        var cpu = CpuTime.ofTheMachine();
        var begin = System.nanoTime();
        draw(mask(true, Films.PATCH_BOX));
        awaitMasking(
                "the first place", drawn -> drawn.at("/masks/0/track/untilMs").asLong() > FROM_MS);
        var first = secondsSince(begin);
        awaitMasking(
                "the last place",
                drawn -> "done".equals(drawn.at("/masks/0/track/state").asString("")));
        var all = secondsSince(begin);
        room.awaitQuiet();
        return UNTIL.formatted("the way of one mask", first, all, CpuTime.ofTheMachine() - cpu);
    }

    private String faces() throws Exception {
        var cpu = CpuTime.ofTheMachine();
        var begin = System.nanoTime();
        anna.post(clip + "/masking/faces", "");
        awaitMasking("a face", drawn -> !drawn.at("/faces/found").isEmpty() || isSearched(drawn));
        var first = secondsSince(begin);
        var found = awaitMasking("all faces", CoveringBench::isSearched)
                .at("/faces/found")
                .size();
        var all = secondsSince(begin);
        room.awaitQuiet();
        return UNTIL.formatted(
                "faces, of which %d were found".formatted(found), first, all, CpuTime.ofTheMachine() - cpu);
    }

    private static boolean isSearched(JsonNode drawn) {
        return "done".equals(drawn.at("/faces/state").asString(""));
    }

    private JsonNode awaitMasking(String what, Predicate<JsonNode> until) {
        return await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> anna.get(clip + "/masking").json(), until);
    }

    private void draw(String masks) {
        version = anna.put(clip + "/masking", "{'version': %d, 'masks': [%s], 'mutes': []}".formatted(version, masks))
                .json()
                .path("version")
                .asInt();
    }

    private Object apply() {
        return anna.put(clip + "/masking/applied", "{'version': %d}".formatted(version));
    }

    /** Beside each other, as over the heads of a row. */
    private static String five() {
        return IntStream.range(0, 5)
                .mapToObj(i -> mask(false, "'x': 0.%d5, 'y': 0.3, 'width': 0.1, 'height': 0.18".formatted(2 * i)))
                .collect(Collectors.joining(","));
    }

    private static String mask(boolean follows, String box) {
        return "{'id': '%s', 'follows': %b, 'fromMs': %d, 'toMs': %d, 'boxes': [{'atMs': %d, %s}]}"
                .formatted(UUID.randomUUID(), follows, FROM_MS, TO_MS, FROM_MS, box);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
