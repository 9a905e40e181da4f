package nl.drieluik.observations;

import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Api.Answer;
import nl.drieluik.testing.Colleague;
import tools.jackson.databind.JsonNode;

/** The observations on one clip, as colleagues place and read them. */
record NotesByApi(ClipId clip) {

    String path() {
        return clipPath() + "/observations";
    }

    Answer place(Colleague author, String body) {
        return author.api().post(path(), body);
    }

    Answer edit(Colleague author, String observation, String body) {
        return author.api().patch("/api/observations/" + observation, body);
    }

    /** Returns its id. */
    String quote(Colleague author, long fromMs) {
        return place(author, "{'kind': 'quote', 'fromMs': %d, 'text': 'Wie weet het?'}".formatted(fromMs))
                .text("id");
    }

    /** Returns its id. */
    String placePrivate(Colleague author) {
        return place(author, "{'kind': 'tip', 'fromMs': 500, 'text': 'Voor later.', 'private': true}")
                .text("id");
    }

    List<JsonNode> list(Colleague reader) {
        return List.copyOf(reader.api().get(path()).json().path("items").values());
    }

    /** What waits outside the piece. */
    List<JsonNode> aside(Colleague reader) {
        return List.copyOf(
                reader.api().get(path() + "/aside").json().path("items").values());
    }

    List<String> ids(Colleague reader) {
        return list(reader).stream().map(one -> one.path("id").asString()).toList();
    }

    /** What the clip says about this reader and its observations. */
    JsonNode you(Colleague reader) {
        return reader.api().get(clipPath()).json().path("you");
    }

    List<String> openKinds(Colleague reader) {
        return you(reader)
                .path("openKinds")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String clipPath() {
        return "/api/clips/" + clip;
    }
}
