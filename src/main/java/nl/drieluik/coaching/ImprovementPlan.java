package nl.drieluik.coaching;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import org.hibernate.annotations.OptimisticLock;

/** The action improvement plan (AVP) of one learning question. */
@Entity
class ImprovementPlan {

    @EmbeddedId
    private PlanId id;

    /** Raised by whatever changes what was written; saving the same again raises nothing. */
    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "owner_id"))
    private PersonId owner;

    @Embedded
    private LearningQuestionId learningQuestion;

    @Embedded
    private Words words = Words.NONE;

    @ElementCollection
    @CollectionTable(name = "plan_step", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_now_quote", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Quote> nowQuotes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_feedback_quote", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Quote> feedback = new ArrayList<>();

    /** Reflecting is no edit: it must not make another device's text stale. */
    @ElementCollection
    @CollectionTable(name = "plan_reflection", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @OptimisticLock(excluded = true)
    private List<Entry> reflections = new ArrayList<>();

    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImprovementPlan() {}

    ImprovementPlan(PersonId owner, LearningQuestionId learningQuestion, Instant at) {
        this.id = PlanId.random();
        this.owner = owner;
        this.learningQuestion = learningQuestion;
        this.updatedAt = at;
    }

    /**
     * Text and steps as edited; {@code nowQuoted} and {@code selected} replace the observations beside their fields.
     */
    void write(EditPlan edit, List<Quote> nowQuoted, List<Quote> selected, Instant at) {
        var newWords = words.with(edit);
        var newSteps = edit.steps() == null ? List.copyOf(steps) : numbered(edit.steps());
        if (!words.equals(newWords)
                || !steps.equals(newSteps)
                || !nowQuotes.equals(nowQuoted)
                || !feedback.equals(selected)) {
            words = newWords;
            replace(steps, newSteps);
            replace(nowQuotes, nowQuoted);
            replace(feedback, selected);
            updatedAt = at;
        }
    }

    void reflect(Entry entry) {
        reflections.add(entry);
    }

    /** Steps keep the id that they had in this plan; any other gets one of its own. */
    private List<Step> numbered(List<EditStep> edited) {
        var known = steps.stream().map(Step::id).collect(toCollection(HashSet::new));
        return edited.stream()
                .map(step ->
                        step.numbered(step.id() != null && known.remove(step.id()) ? step.id() : UUID.randomUUID()))
                .toList();
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    PlanId id() {
        return id;
    }

    long version() {
        return version;
    }

    PersonId owner() {
        return owner;
    }

    LearningQuestionId learningQuestion() {
        return learningQuestion;
    }

    Words words() {
        return words;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<Quote> nowQuotes() {
        return List.copyOf(nowQuotes);
    }

    List<Quote> feedback() {
        return List.copyOf(feedback);
    }

    /** Beside whichever field. */
    List<Quote> quotes() {
        return Stream.concat(nowQuotes.stream(), feedback.stream()).toList();
    }

    List<Entry> reflections() {
        return List.copyOf(reflections);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
