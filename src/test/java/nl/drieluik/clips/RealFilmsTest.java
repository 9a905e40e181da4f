package nl.drieluik.clips;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.ServerProcess;
import nl.drieluik.testing.Tus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Real films, from a folder outside the project, all sent to one server, which is still the same afterwards. */
@Tag("long")
@EnabledIfSystemProperty(
        named = "drieluik.media.folder",
        matches = ".+",
        disabledReason = "no folder with real films was given (-Ddrieluik.media.folder)")
class RealFilmsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Set<String> READY = Set.of("ready");

    /** What is not ready: the code of its problem. Of one, nobody can say how much of it a decoder saves. */
    private static final Map<String, Set<String>> OTHERS = Map.ofEntries(
            entry("sample_audio_only.mp4", Set.of("no-picture")),
            entry("sample_malformed_free_box.mp4", Set.of("damaged")),
            entry("invalid-bitstream.webm", Set.of("ready", "damaged", "preparation-failed")),
            entry("sample_fragmented_widevine.mp4", Set.of("protected")));

    @TempDir
    private Path data;

    @Test
    void everyFilmEndsAsItShouldAndTheServerGoesOn() throws Exception {
        try (var server = ServerProcess.start(data)) {
            var api = server.api(server.foundSchool(data));
            var clips = new LinkedHashMap<String, String>();
            for (var film : films()) {
                clips.put(film.getFileName().toString(), send(api, film));
            }
            clips.forEach((film, clip) -> assertThat(end(api, clip)).as(film).isIn(OTHERS.getOrDefault(film, READY)));
            assertThat(server.isAlive()).isTrue();
            assertThat(api.get("/actuator/health").text("status")).isEqualTo("UP");
            await().atMost(PATIENCE).until(() -> isEmpty(data.resolve("work")) && server.children() == 0);
        }
    }

    private static String send(Api api, Path film) throws IOException {
        var name = film.getFileName().toString();
        return new Tus(api).upload(Files.readAllBytes(film), Map.of("filename", name, "title", name));
    }

    /** {@code ready}, or the code of its problem. */
    private static String end(Api api, String clip) {
        var ended = await(clip)
                .atMost(PATIENCE)
                .until(
                        () -> api.get(clip).json(),
                        json -> Set.of("ready", "failed")
                                .contains(json.path("state").asString("")));
        return ended.at("/problem/code").asString(ended.path("state").asString(""));
    }

    private static Iterable<Path> films() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("drieluik.media.folder")))) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
