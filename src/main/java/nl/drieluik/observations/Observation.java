package nl.drieluik.observations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.PersonName;
import nl.drieluik.people.Standing;
import org.jspecify.annotations.Nullable;

/** What somebody saw or heard at a moment of a clip. */
@Entity
class Observation {

    @EmbeddedId
    private ObservationId id;

    @Embedded
    private ClipId clip;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "author_id"))
    private PersonId author;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private Moment moment;

    private String text;

    /** Private to its author, who may release it later. */
    private boolean kept;

    private Instant createdAt;
    private @Nullable Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    private Observation(ClipId clip, PersonId author, Draft draft, Moment moment, Instant now) {
        this.id = ObservationId.random();
        this.clip = clip;
        this.author = author;
        this.kind = draft.kind();
        this.moment = moment;
        this.text = fitting(draft.text());
        this.kept = draft.isKept();
        this.createdAt = now;
    }

    /** @param clip as the author sees it now */
    static Observation place(VisibleClip clip, PersonId author, Draft draft, Instant now) {
        requireOpen(draft.kind(), draft.isKept(), clip);
        var moment = new Moment(draft.fromMs(), draft.toMs()).inRecording(clip.piece());
        return new Observation(clip.id(), author, draft, moment, now);
    }

    /** @param onClip as the author sees it now */
    void rewrite(VisibleClip onClip, Edit edit, Instant now) {
        var newKind = edit.kind() == null ? kind : edit.kind();
        var newKept = edit.kept() == null ? kept : edit.kept();
        requireOpen(newKind, newKept, onClip);
        moment = edited(edit, onClip);
        text = edit.text() == null ? text : fitting(edit.text());
        kind = newKind;
        kept = newKept;
        editedAt = now;
    }

    private static void requireOpen(Kind kind, boolean kept, VisibleClip clip) {
        if (kind == Kind.FEELING) {
            requireFeelingOfOwner(kept, clip.standing());
        } else if (!kept && !kind.openAt(clip.stage())) {
            throw new ObservationRefused.KindNotOpenYet(kind.opensAt());
        }
    }

    private static void requireFeelingOfOwner(boolean kept, Standing standing) {
        if (standing != Standing.OWNER) {
            throw new ObservationRefused.OnlyTheOwnerFeels();
        }
        if (!kept) {
            throw new ObservationRefused.FeelingStaysPrivate();
        }
    }

    private Moment edited(Edit edit, VisibleClip onClip) {
        var piece = onClip.piece();
        if (edit.fromMs() != null) {
            var wanted = new Moment(edit.fromMs(), edit.toMs());
            // What is told back as it was answered stays whole, also where the piece shows a part of it.
            return wanted.equals(moment.inPiece(piece)) ? moment : wanted.inRecording(piece);
        }
        return edit.toMs() == null ? moment : moment.until(edit.toMs(), piece);
    }

    private static String fitting(String text) {
        var stripped = text.strip();
        if (stripped.length() < Draft.SHORTEST || stripped.length() > Draft.LONGEST) {
            throw new IllegalArgumentException("an observation of " + stripped.length() + " characters");
        }
        return stripped;
    }

    ObservationId id() {
        return id;
    }

    ClipId clip() {
        return clip;
    }

    PersonId author() {
        return author;
    }

    boolean isKept() {
        return kept;
    }

    /** Whether it may be seen, and is about something that the present piece shows. */
    boolean isVisible(Sight sight, VisibleClip onClip) {
        return sight.reaches(author, kept) && moment.isSeenIn(onClip.piece());
    }

    /** Whether it is kept aside for this viewer: it is about something outside the present piece. */
    boolean isAside(Sight sight, VisibleClip onClip) {
        var concerned = sight.viewer().equals(author) || onClip.standing() == Standing.OWNER;
        return concerned && sight.reaches(author, kept) && !moment.isSeenIn(onClip.piece());
    }

    VisibleObservation describe(VisibleClip onClip, PersonName authorName) {
        var seen = moment.inPiece(onClip.piece());
        return new VisibleObservation(
                id, clip, authorName, kind, seen.fromMs(), seen.toMs(), text, kept, createdAt, editedAt);
    }
}
