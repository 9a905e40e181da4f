package nl.drieluik.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Map;

/** A client of tus, as thin as can be: each call is one request. */
public record Tus(Api api) {

    public Api.Answer options() {
        return api.send(api.request("/api/uploads").method("OPTIONS", BodyPublishers.noBody()));
    }

    public Api.Answer create(long length, Map<String, String> metadata) {
        return api.send(creation(length, metadata).POST(BodyPublishers.noBody()));
    }

    /** Creates an upload and sends its first bytes in one go. */
    public Api.Answer create(long length, Map<String, String> metadata, byte[] first) {
        return api.send(creation(length, metadata)
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(first)));
    }

    /** Of a film whose length is told later. */
    public Api.Answer createDeferred(Map<String, String> metadata, byte[] first) {
        return api.send(request("/api/uploads")
                .header("Upload-Defer-Length", "1")
                .header("Upload-Metadata", metadata(metadata))
                .header("Content-Type", "application/offset+octet-stream")
                .POST(BodyPublishers.ofByteArray(first)));
    }

    public Api.Answer head(String upload) {
        return api.send(request(upload).HEAD());
    }

    public Api.Answer append(String upload, long offset, byte[] bytes) {
        return api.send(appending(upload, offset, bytes));
    }

    public Api.Answer append(String upload, long offset, byte[] bytes, String checksum) {
        return api.send(appending(upload, offset, bytes).header("Upload-Checksum", checksum));
    }

    /** Tells with these bytes how many there are in all. */
    public Api.Answer append(String upload, long offset, byte[] bytes, long length) {
        return api.send(appending(upload, offset, bytes).header("Upload-Length", Long.toString(length)));
    }

    public Api.Answer terminate(String upload) {
        return api.send(request(upload).DELETE());
    }

    /** Sends a whole file at once and tells where its clip is. */
    public String upload(byte[] file, Map<String, String> metadata) {
        var answer = create(file.length, metadata, file);
        var clip = answer.header("Clip-Location");
        if (clip == null) {
            throw new AssertionError("The upload was refused: " + answer.status() + " " + answer.json());
        }
        return clip;
    }

    /** A request that speaks tus, for what a client may not say. */
    public HttpRequest.Builder request(String path) {
        return api.request(path).header("Tus-Resumable", "1.0.0");
    }

    public static String metadata(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + Base64.getEncoder().encodeToString(entry.getValue().getBytes(UTF_8)))
                .collect(joining(","));
    }

    private HttpRequest.Builder creation(long length, Map<String, String> metadata) {
        return request("/api/uploads")
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", metadata(metadata));
    }

    private HttpRequest.Builder appending(String upload, long offset, byte[] bytes) {
        return request(upload)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Long.toString(offset))
                .method("PATCH", BodyPublishers.ofByteArray(bytes));
    }
}
