package nl.drieluik.bench.clips;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.ServerProcess;
import nl.drieluik.testing.Tus;
import tools.jackson.databind.JsonNode;

/** A server with the demo school in it, whose own clips are done. Anna films and Bram watches. */
record Classroom(ServerProcess server, Path data, String anna, String bram) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofHours(1);

    static Classroom open(Path data, String... settings) {
        var arguments = new String[settings.length + 1];
        arguments[0] = "--spring.profiles.active=demo";
        System.arraycopy(settings, 0, arguments, 1, settings.length);
        var server = ServerProcess.start(data, arguments);
        var classroom = new Classroom(server, data, token(server, "anna"), token(server, "bram"));
        await("the clips of the demo school").atMost(PATIENCE).until(() -> isIdle(classroom.annas()));
        return classroom;
    }

    Api annas() {
        return server.api(anna);
    }

    /** Who costs the server most: a peer, whose triad has to be looked up. */
    Api brams() {
        return server.api(bram);
    }

    /** Sends a film at once. Returns the address of its clip. */
    String upload(Path film) {
        try {
            var metadata = Tus.metadata(Map.of("filename", "les.mp4", "filetype", "video/mp4", "title", "Les"));
            var answer = annas().send(new Tus(annas())
                    .request("/api/uploads")
                    .timeout(PATIENCE)
                    .header("Upload-Length", Long.toString(Files.size(film)))
                    .header("Upload-Metadata", metadata)
                    .header("Content-Type", "application/offset+octet-stream")
                    .POST(BodyPublishers.ofFile(film)));
            return answer.required("Clip-Location");
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode awaitReady(String clip) {
        return await("the clip is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> annas().get(clip).json(),
                        json -> "ready".equals(json.path("state").asString()));
    }

    void share(String clip) {
        var triad = annas().get("/api/triads").json().path("items").path(0).path("id");
        annas().put(clip + "/sharing", "{'triadId': '%s'}".formatted(triad.asString()));
    }

    List<ProcessHandle> processes() {
        return List.of(server.handle());
    }

    @Override
    public void close() {
        server.close();
    }

    private static String token(ServerProcess server, String name) {
        var browser = server.browser();
        browser.post("/api/session", "{'email': '%s@drieluik.example', 'password': 'drieluik-demo'}".formatted(name));
        return browser.post("/api/me/tokens", "{'name': 'bench'}").text("token");
    }

    private static boolean isIdle(Api api) {
        var clips = api.get("/api/clips").json().path("items");
        return clips.size() >= 3
                && StreamSupport.stream(clips.spliterator(), false)
                        .allMatch(clip -> "ready".equals(clip.path("state").asString()));
    }
}
