package nl.drieluik.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Real recordings in somebody's hands, and waiting for what the server makes of them. */
public final class Recordings {

    /** 41 s, 960x540, H.264: is remuxed, not encoded. */
    public static final Path LESSON = Path.of("media-samples/rekenen-de-helft-van-48.mp4");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Recordings() {}

    public static byte[] lesson() {
        try {
            return Files.readAllBytes(LESSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads a lesson in this person's name. Returns the clip's address, before anything of it plays. */
    public static String upload(Colleague owner) {
        return upload(owner, lesson());
    }

    public static String upload(Colleague owner, byte[] file) {
        return new Tus(owner.api())
                .upload(file, Map.of("filename", "les.mp4", "filetype", "video/mp4", "title", "Rekenles"));
    }

    /** Uploads a lesson and waits until it can be watched. Returns the clip's address. */
    public static String ready(Colleague owner) {
        var clip = upload(owner);
        awaitState(owner.api(), clip, "ready");
        return clip;
    }

    /** Uploads this film in Anna's name, waits until it can be watched, and shares it. Returns the clip's address. */
    public static String sharedByAnna(School school, byte[] file) {
        var anna = school.anna().api();
        var clip = upload(school.anna(), file);
        awaitState(anna, clip, "ready");
        anna.put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        return clip;
    }

    /** Waits until this person meets the clip in that state. Returns the clip as it is then. */
    public static JsonNode awaitState(Api api, String clip, String state) {
        return await("clip is " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> api.get(clip).json(),
                        json -> state.equals(json.path("state").asString("")));
    }
}
