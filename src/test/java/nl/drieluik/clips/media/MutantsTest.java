package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt films all become something to watch or are refused with a reason. A failure names the seed of its mutant:
 * {@code -Ddrieluik.mutants.seed=<that> -Ddrieluik.mutants.count=1} makes it again.
 */
class MutantsTest {

    private static final long SEED = Long.getLong("drieluik.mutants.seed", 2026);
    private static final int FEW = Integer.getInteger("drieluik.mutants.count", 40);
    private static final int MANY = Integer.getInteger("drieluik.mutants.count", 2000);

    private static final String[] PICTURE = {"-f", "lavfi", "-i", "testsrc=s=128x96:r=12:d=1"};
    private static final String[] SOUND = {"-f", "lavfi", "-i", "sine=d=1"};

    /** A name for each, and how it is made. */
    private static final Map<String, String> OURS = new TreeMap<>(Map.of(
            "back.mp4", "-pix_fmt yuv420p",
            "front.mp4", "-pix_fmt yuv420p -movflags +faststart",
            "fragmented.mp4", "-pix_fmt yuv420p -g 6 -movflags frag_keyframe+empty_moov",
            "vp9.webm", "-c:v libvpx-vp9 -deadline realtime -c:a libopus",
            "h264.mkv", "-pix_fmt yuv420p -c:v libx264 -c:a aac",
            "mpeg2.ts", "-c:v mpeg2video -r 25 -c:a mp2",
            "old.flv", "-c:v flv1 -c:a mp3 -ar 44100",
            "mpeg4.avi", "-c:v mpeg4 -c:a mp3"));

    @TempDir
    Path folder;

    private Ordeal ordeal;

    @BeforeEach
    void setUp() {
        ordeal = new Ordeal(folder.resolve("ordeal"));
    }

    @Test
    void aFewMutantsOfOurFilmsAllEnd() throws Exception {
        assertAllEnd(FEW, ours());
    }

    @Tag("long")
    @Test
    void manyMutantsOfOurFilmsAllEnd() throws Exception {
        assertAllEnd(MANY, ours());
    }

    @Tag("long")
    @EnabledIfSystemProperty(
            named = MediaSamplesTest.FOLDER,
            matches = ".+",
            disabledReason = "no folder with real films was given (-Ddrieluik.media.folder)")
    @Test
    void manyMutantsOfRealFilmsAllEnd() throws Exception {
        assertAllEnd(MANY, MediaSamplesTest.films().toList());
    }

    private void assertAllEnd(int count, List<Path> films) throws IOException {
        var ends = new TreeMap<String, Integer>();
        for (long seed = SEED; seed < SEED + count; seed++) {
            var film = films.get((int) Math.floorMod(seed, (long) films.size()));
            try {
                var end = ordeal.of(mutant(seed, film, films));
                ends.merge(end.map(MediaProblem::code).orElse("ready"), 1, Integer::sum);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Mutant %d of %s: %s".formatted(seed, film.getFileName(), e), e);
            }
        }
        System.out.println(count + " mutants: " + ends);
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(count);
    }

    private Path mutant(long seed, Path film, List<Path> films) throws IOException {
        var mutator = new Mutator(seed);
        var other = films.get((int) Math.floorMod(seed / films.size(), (long) films.size()));
        return Files.write(
                folder.resolve("mutant"), mutator.spoilt(Files.readAllBytes(film), Files.readAllBytes(other)));
    }

    private List<Path> ours() throws IOException, InterruptedException {
        var workshop = new Workshop(folder);
        var films = new ArrayList<Path>();
        for (var film : OURS.entrySet()) {
            var how = Stream.of(PICTURE, SOUND, film.getValue().split(" ")).flatMap(Stream::of);
            films.add(workshop.film(film.getKey(), how.toArray(String[]::new)));
        }
        return films;
    }
}
