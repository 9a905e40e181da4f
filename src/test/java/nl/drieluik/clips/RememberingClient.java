package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.TinyFilm;
import nl.drieluik.testing.Tus;

/** A client that does this and that with clips until the server is gone, and holds it to what it acknowledged. */
final class RememberingClient {

    private static final int MOST_CLIPS = 6;
    private static final int MOST_PADDING = 900_000;
    private static final int MOST_AT_ONCE = 250_000;

    private final Random random;
    private final TinyFilm film;
    private final List<Remembered> clips = new ArrayList<>();

    RememberingClient(Random random, TinyFilm film) {
        this.random = random;
        this.film = film;
    }

    /** What the server said of one clip. Where its answer did not come, both are right. */
    private static final class Remembered {
        private final byte[] bytes;
        private final String id;
        private final Set<String> titles = new HashSet<>(Set.of("Les"));
        private final Set<Integer> beginnings = new HashSet<>(Set.of(0));
        private int acknowledged;
        private boolean deleting;
        private boolean deleted;

        Remembered(byte[] bytes, String id) {
            this.bytes = bytes;
            this.id = id;
        }

        String upload() {
            return "/api/uploads/" + id;
        }

        String clip() {
            return "/api/clips/" + id;
        }

        boolean isComplete() {
            return acknowledged == bytes.length;
        }
    }

    /** Ends when the server does. */
    void work(Api api) {
        try {
            while (true) {
                something(api);
            }
        } catch (UncheckedIOException killed) {
            // So it is time to ask the next one.
        }
    }

    private void something(Api api) {
        var living = living();
        if (living.size() < MOST_CLIPS && random.nextInt(3) == 0 || living.isEmpty()) {
            create(api);
            return;
        }
        var clip = living.get(random.nextInt(living.size()));
        switch (clip.isComplete() ? random.nextInt(8) : 0) {
            case 1, 2 -> cut(api, clip);
            case 3, 4 -> rename(api, clip);
            case 5 -> delete(api, clip);
            case 6 -> api.get(clip.clip() + "/video");
            case 7 -> api.post(clip.clip() + "/retry", "");
            default -> append(api, clip);
        }
    }

    private List<Remembered> living() {
        return clips.stream().filter(clip -> !clip.deleted).toList();
    }

    private void create(Api api) {
        var bytes = film.with(random.nextInt(MOST_PADDING), random);
        var answer = new Tus(api).create(bytes.length, Map.of("filetype", "video/mp4", "title", "Les"));
        if (answer.status() == 201) {
            var location = answer.required("Location");
            clips.add(new Remembered(bytes, location.substring(location.lastIndexOf('/') + 1)));
        }
    }

    private void append(Api api, Remembered clip) {
        var end = Math.min(clip.bytes.length, clip.acknowledged + 1 + random.nextInt(MOST_AT_ONCE));
        append(api, clip, Arrays.copyOfRange(clip.bytes, clip.acknowledged, end));
    }

    private void append(Api api, Remembered clip, byte[] part) {
        var tus = new Tus(api);
        var answer = random.nextBoolean()
                ? tus.append(clip.upload(), clip.acknowledged, part)
                : tus.append(clip.upload(), clip.acknowledged, part, "sha256 " + base64(part));
        if (answer.status() == 204) {
            clip.acknowledged = Integer.parseInt(answer.required("Upload-Offset"));
        }
    }

    private void cut(Api api, Remembered clip) {
        var from = 100 * random.nextInt(15);
        clip.beginnings.add(from);
        if (api.patch(clip.clip(), "{'piece': {'fromMs': %d, 'toMs': 2900}}".formatted(from))
                        .status()
                == 200) {
            clip.beginnings.retainAll(Set.of(from));
        }
    }

    private void rename(Api api, Remembered clip) {
        var title = "Les " + random.nextInt(1000);
        clip.titles.add(title);
        if (api.patch(clip.clip(), "{'title': '%s'}".formatted(title)).status() == 200) {
            clip.titles.retainAll(Set.of(title));
        }
    }

    private void delete(Api api, Remembered clip) {
        clip.deleting = true;
        clip.deleted = api.delete(clip.clip()).status() == 204;
    }

    /** Nothing that was acknowledged is missing. */
    void check(Api api) {
        clips.forEach(clip -> check(api, clip));
    }

    private void check(Api api, Remembered clip) {
        var found = api.get(clip.clip());
        if (clip.deleted || clip.deleting && found.status() == 404) {
            assertThat(found.status()).isEqualTo(404);
            clip.deleted = true;
            return;
        }
        clip.deleting = false;
        assertThat(clip.titles).contains(found.text("title"));
        assertThat(clip.beginnings)
                .contains(found.json().path("piece").path("fromMs").asInt(0));
        if (!clip.isComplete()) {
            var offset = Integer.parseInt(new Tus(api).head(clip.upload()).required("Upload-Offset"));
            assertThat(offset).isBetween(clip.acknowledged, clip.bytes.length);
            clip.acknowledged = offset;
        }
    }

    /** Sends what is missing, and waits until every clip is ready; none is there twice, and none that nobody made. */
    void finish(Api api) {
        for (var clip : living()) {
            while (!clip.isComplete()) {
                append(api, clip, Arrays.copyOfRange(clip.bytes, clip.acknowledged, clip.bytes.length));
            }
        }
        living().forEach(clip -> Recordings.awaitState(api, clip.clip(), "ready"));
        var known = living().stream().map(clip -> clip.id).toList();
        var listed = new ArrayList<String>();
        api.get("/api/clips?limit=100")
                .json()
                .path("items")
                .forEach(item -> listed.add(item.path("id").asString()));
        assertThat(listed).doesNotHaveDuplicates().containsAll(known);
        listed.removeAll(known);
        listed.forEach(unheard -> dropWhatWasNeverAnswered(api, unheard));
    }

    private static void dropWhatWasNeverAnswered(Api api, String id) {
        assertThat(api.get("/api/clips/" + id).text("state")).isEqualTo("uploading");
        assertThat(new Tus(api).head("/api/uploads/" + id).required("Upload-Offset"))
                .isEqualTo("0");
        assertThat(api.delete("/api/clips/" + id).status()).isEqualTo(204);
    }

    /** What plays is what its tag says. */
    void watch(Api api) {
        for (var clip : living()) {
            var video = api.get(clip.clip() + "/video");
            assertThat(video.status()).isEqualTo(200);
            assertThat(video.required("ETag"))
                    .isEqualTo('"' + sha256(video.response().body()) + '"');
        }
    }

    /** Of every recording that was acknowledged. */
    List<String> sums() {
        return living().stream().map(clip -> sha256(clip.bytes)).toList();
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(digest(bytes));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
