package nl.drieluik.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP API as a program uses it: paths and JSON, in the name of one person or of nobody. */
public class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final @Nullable String token;

    public Api(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    /** The same person, at another node. */
    public Api at(int otherPort) {
        return new Api(otherPort, token);
    }

    /** What came back: the status and, where the body was JSON, the body. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return response.body().length == 0 ? JSON.nullNode() : JSON.readTree(response.body());
        }

        /** The permanent code of a refusal. */
        public String code() {
            return json().path("code").asString("");
        }

        /** A member of the body as text. */
        public String text(String member) {
            return json().path(member).asString("");
        }

        /** A header that must be there. */
        public String required(String name) {
            return response.headers().firstValue(name).orElseThrow();
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Any method with a JSON body. Single quotes stand for double ones, so that tests stay readable. */
    public Answer send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.replace('\'', '"'))));
    }

    /** Brings a file of captions to where they are. */
    public Answer putCaptions(String path, byte[] file) {
        return send(request(path).header("Content-Type", "text/vtt").PUT(BodyPublishers.ofByteArray(file)));
    }

    /** A request with this person's token, for what the other verbs do not cover. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** For streams and the like: the client itself. */
    public HttpClient http() {
        return HTTP;
    }
}
