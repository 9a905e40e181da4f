package nl.drieluik.bench.clips;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
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
    private static final Duration QUIET = Duration.ofSeconds(3);

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
    String upload(Path film) throws IOException {
        var upload = begin(Files.size(film));
        append(upload, 0, Parcel.whole(film));
        return clip(upload);
    }

    /** Returns the address of an upload whose bytes are still to come. */
    String begin(long length) {
        var metadata = Map.of("filename", "les.mp4", "filetype", "video/mp4", "title", "Les");
        var created = new Tus(annas()).create(length, metadata);
        return URI.create(created.required("Location")).getPath();
    }

    void append(String upload, long offset, Parcel bytes) throws IOException {
        var head = """
                PATCH %s HTTP/1.1\r
                Authorization: Bearer %s\r
                Tus-Resumable: 1.0.0\r
                Upload-Offset: %d\r
                Content-Type: application/offset+octet-stream\r
                """.formatted(upload, anna, offset);
        bytes.send(server.port(), head, 204);
    }

    /** An upload has the id of its clip. */
    String clip(String upload) {
        return upload.replace("/uploads/", "/clips/");
    }

    /** Leaves the server waiting for one byte. Returns the address of the upload. */
    String uploadButTheLastByte(Path film) throws IOException {
        var size = Files.size(film);
        var upload = begin(size);
        append(upload, 0, new Parcel(film, 0, size - 1));
        return upload;
    }

    void uploadTheLastByte(String upload, Path film) throws IOException {
        var size = Files.size(film);
        append(upload, size - 1, new Parcel(film, size - 1, size));
    }

    /** Where the first of it plays. */
    String awaitVideo(String clip) {
        return await("something plays")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> {
                            var video = annas().get(clip).json().path("video");
                            return video.path("progressive")
                                    .asString(video.path("hls").asString(""));
                        },
                        address -> !address.isEmpty());
    }

    /**
     * Until no ffmpeg has run for a while: nothing is being prepared or given up any more. Returns when the last one
     * ran, as {@link System#nanoTime} tells.
     */
    long awaitQuiet() throws InterruptedException {
        var last = System.nanoTime();
        while (System.nanoTime() - last < QUIET.toNanos()) {
            var busy = server.handle().descendants().findAny();
            if (busy.isPresent()) {
                awaitEnd(busy.get());
                last = System.nanoTime();
            }
            Thread.sleep(20);
        }
        return last;
    }

    /** Whoever looks at all processes of the machine every few milliseconds takes a fifth of a processor from it. */
    private static void awaitEnd(ProcessHandle process) throws InterruptedException {
        while (process.isAlive()) {
            Thread.sleep(20);
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
