package nl.drieluik.clips;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.TriadId;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;

/** What its owner decides about a clip. How its files come about is its {@link Footage}'s. */
@Entity
@Table(name = "clip")
class Clip {

    static final int LONGEST_TITLE = 200;

    @EmbeddedId
    private ClipId id;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "owner_id"))
    private PersonId owner;

    private String title;

    @Embedded
    private @Nullable LearningQuestionId learningQuestion;

    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DESCRIBING;

    private boolean pupilsChecked;
    private boolean revealed;

    @Embedded
    private @Nullable Share share;

    @Embedded
    private Footage footage = new Footage();

    @SuppressWarnings("NullAway.Init")
    protected Clip() {}

    Clip(PersonId owner, String title, @Nullable LearningQuestionId learningQuestion, Instant at) {
        this.id = ClipId.random();
        this.owner = owner;
        this.title = title;
        this.learningQuestion = learningQuestion;
        this.createdAt = at;
    }

    ClipId id() {
        return id;
    }

    PersonId owner() {
        return owner;
    }

    String title() {
        return title;
    }

    @Nullable
    LearningQuestionId learningQuestion() {
        return learningQuestion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Stage stage() {
        return stage;
    }

    boolean pupilsChecked() {
        return pupilsChecked;
    }

    @Nullable
    Share share() {
        return share;
    }

    Footage footage() {
        return footage;
    }

    /** For the preparation that is to come. */
    PreparationTicket ticket() {
        return new PreparationTicket(id, footage.generation());
    }

    /** The triad that may see it on this day. */
    @Nullable
    TriadId sharedWith(LocalDate day) {
        return share != null && share.holdsOn(day) ? share.triad() : null;
    }

    void rename(String newTitle) {
        if (newTitle.isBlank() || newTitle.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title of " + newTitle.length() + " characters");
        }
        title = newTitle;
    }

    void belongTo(LearningQuestionId question) {
        learningQuestion = question;
    }

    /** @param checked the owner looked: no child who may not be filmed is visible */
    void notePupilsChecked(boolean checked) {
        pupilsChecked = checked;
    }

    /** Whether that changed anything. */
    boolean moveTo(Stage next) {
        if (!next.reached(stage)) {
            throw new StageOnlyForward();
        }
        var moved = next != stage;
        stage = next;
        return moved;
    }

    /** Whether that changed anything. */
    boolean reveal() {
        var sealed = !revealed;
        revealed = true;
        return sealed;
    }

    boolean isRevealed() {
        return revealed;
    }

    void shareWith(TriadId triad, LocalDate until) {
        share = new Share(triad, until);
    }

    void takeBack() {
        share = null;
        revealed = false;
    }
}
