package nl.drieluik.questions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.drieluik.people.PersonId;

/** Only ever gains versions: how a question changed is part of what its owner learned. */
@Entity
@Table(name = "learning_question")
class Question {

    @EmbeddedId
    private LearningQuestionId id;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "owner_id"))
    private PersonId owner;

    private boolean parked;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "learning_question_version", joinColumns = @JoinColumn(name = "learning_question_id"))
    @OrderColumn(name = "position")
    private List<QuestionVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    Question(PersonId owner, String text, boolean parked, Instant at) {
        this.id = LearningQuestionId.random();
        this.owner = owner;
        this.parked = parked;
        this.createdAt = at;
        versions.add(version(text, at));
    }

    void reword(String text, Instant at) {
        var next = version(text, at);
        if (!next.text().equals(latest().text())) {
            versions.add(next);
        }
    }

    /** A parked question waits; one that is not is being worked on. */
    void park(boolean forLater) {
        parked = forLater;
    }

    LearningQuestion whole() {
        return new LearningQuestion(id, latest().text(), parked, createdAt, List.copyOf(versions));
    }

    QuestionText text() {
        return new QuestionText(id, latest().text(), versions.size());
    }

    private QuestionVersion latest() {
        return versions.getLast();
    }

    private static QuestionVersion version(String text, Instant at) {
        var stripped = text.strip();
        if (stripped.length() < LearningQuestion.SHORTEST || stripped.length() > LearningQuestion.LONGEST) {
            throw new IllegalArgumentException("a question of " + stripped.length() + " characters");
        }
        return new QuestionVersion(stripped, at);
    }
}
