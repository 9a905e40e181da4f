package nl.drieluik.clips;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nl.drieluik.clips.media.Place;
import tools.jackson.core.type.TypeReference;

/** A search for faces, and what it found. It suggests; nothing is covered by it. */
@Entity
@Table(name = "clip_face_search")
class FaceSearch {

    /** How far the search has come. */
    enum State {
        SEARCHING,
        DONE,
        FAILED
    }

    private static final int DONE_PERCENT = 100;

    @EmbeddedId
    private ClipId clip;

    private long number;

    @Enumerated(EnumType.STRING)
    private State state = State.SEARCHING;

    private int progress;

    @Convert(converter = FoundColumn.class)
    private List<Face> found = List.of();

    @SuppressWarnings("NullAway.Init")
    protected FaceSearch() {}

    FaceSearch(ClipId clip) {
        this.clip = clip;
    }

    @Converter
    static class FoundColumn extends JsonColumn<List<Face>> {

        FoundColumn() {
            super(new TypeReference<>() {});
        }
    }

    /** A place where a face may be, in milliseconds of the recording. */
    public record Face(UUID id, long fromMs, long toMs, Place box) {}

    State state() {
        return state;
    }

    int progress() {
        return progress;
    }

    List<Face> found() {
        return found;
    }

    FaceTicket ticket() {
        return new FaceTicket(clip, number);
    }

    /** One that runs goes on; another is begun anew. */
    void begin() {
        number++;
        state = State.SEARCHING;
        progress = 0;
        found = List.of();
    }

    boolean expects(FaceTicket ticket) {
        return state == State.SEARCHING && number == ticket.number();
    }

    void progressed(int percent) {
        progress = percent;
    }

    void finish(List<Face> faces) {
        found = faces;
        progress = DONE_PERCENT;
        state = State.DONE;
    }

    void fail() {
        state = State.FAILED;
    }
}
