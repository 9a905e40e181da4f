package nl.drieluik.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Sends a film as the web app does, by tus-js-client: piece by piece; after each break it asks how far the server is
 * and goes on there, later each time that it got no further.
 */
public final class FilmSender {

    private static final int PIECE = 8 << 20;
    private static final int[] RETRY_AFTER_MILLIS = {0, 1000, 3000, 5000, 10_000};

    private final Api api;
    private final RandomAccessFile film;
    private final int hurry;
    private volatile HttpClient http = newClient();
    private volatile CompletableFuture<HttpResponse<Void>> asked = new CompletableFuture<>();
    private volatile long reached;

    /**
     * @param api at the line's end
     * @param hurry how many times faster it tries again than the web app does
     */
    public FilmSender(Api api, Path film, int hurry) throws IOException {
        this.api = api;
        this.film = new RandomAccessFile(film.toFile(), "r");
        this.hurry = hurry;
    }

    @FunctionalInterface
    private interface Attempt {
        String run() throws IOException;
    }

    /** Creates an upload and brings all of it. Returns the clip's address. */
    public String send() {
        return goOn(begin());
    }

    /** Creates an upload. Returns its address. */
    public String begin() {
        return untilItWorks(() -> ask(tus("/api/uploads")
                        .header("Upload-Length", Long.toString(film.length()))
                        .header("Upload-Metadata", Tus.metadata(Map.of("filename", "les.mp4")))
                        .POST(BodyPublishers.noBody()))
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    /** Brings what is missing of an upload. Returns the clip's address. */
    public String goOn(String upload) {
        return untilItWorks(() -> {
            var answer = ask(tus(upload).HEAD());
            reach(answer);
            while (reached < film.length()) {
                answer = ask(tus(upload)
                        .header("Content-Type", "application/offset+octet-stream")
                        .header("Upload-Offset", Long.toString(reached))
                        .method("PATCH", BodyPublishers.ofByteArray(piece())));
                reach(answer);
            }
            return answer.headers().firstValue("Clip-Location").orElseThrow();
        });
    }

    /** How far the server has said to be. */
    public long reached() {
        return reached;
    }

    /** As a browser hears that its device moved to another network: what is open is given up. */
    public void changeNetwork() {
        http = newClient();
        asked.completeExceptionally(new IOException("the network has changed"));
    }

    private String untilItWorks(Attempt attempt) {
        for (int tries = 0; ; tries++) {
            var before = reached;
            try {
                return attempt.run();
            } catch (IOException brokenOrBusy) {
                tries = reached > before ? 0 : tries;
                var pause = RETRY_AFTER_MILLIS[Math.min(tries, RETRY_AFTER_MILLIS.length - 1)];
                Pipe.waitUntil(System.nanoTime()
                        + Duration.ofMillis(pause).dividedBy(hurry).toNanos());
            }
        }
    }

    private HttpResponse<Void> ask(HttpRequest.Builder request) throws IOException {
        asked = http.sendAsync(request.build(), BodyHandlers.discarding());
        try {
            return accepted(asked.join());
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static HttpResponse<Void> accepted(HttpResponse<Void> answer) throws IOException {
        var status = answer.statusCode();
        if (status >= 500 || status == 409 || status == 423) {
            throw new IOException("not now: " + status);
        }
        if (status >= 400) {
            throw new AssertionError("refused: " + status);
        }
        return answer;
    }

    private byte[] piece() throws IOException {
        var piece = new byte[(int) Math.min(PIECE, film.length() - reached)];
        film.seek(reached);
        film.readFully(piece);
        return piece;
    }

    private void reach(HttpResponse<Void> answer) {
        reached = answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    private HttpRequest.Builder tus(String path) {
        return new Tus(api).request(path);
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
