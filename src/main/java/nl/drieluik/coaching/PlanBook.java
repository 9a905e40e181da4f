package nl.drieluik.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.drieluik.common.NotFound;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody's improvement plans, one for each learning question. A plan is its owner's alone: anybody else, whatever
 * their role, gets {@link NotFound}. Times are given by whoever calls, and over HTTP they are always now.
 */
@Component
@Transactional
public class PlanBook {

    private final ImprovementPlans plans;
    private final QuestionBook questions;
    private final Openings openings;
    private final Quoting quoting;
    private final PlanReading reading;

    PlanBook(ImprovementPlans plans, QuestionBook questions, Openings openings, Quoting quoting, PlanReading reading) {
        this.plans = plans;
        this.questions = questions;
        this.openings = openings;
        this.quoting = quoting;
        this.reading = reading;
    }

    /** The viewer's own plans, the one written last first. */
    public List<Plan> of(Viewer viewer) {
        return plans.findByOwnerOrderByUpdatedAtDesc(viewer.person()).stream()
                .map(plan -> reading.read(viewer, plan))
                .toList();
    }

    /** The viewer's own plan for this question; empty when there is none, or the question is somebody else's. */
    public Optional<Plan> about(Viewer viewer, LearningQuestionId question) {
        return plans.findByOwnerAndLearningQuestion(viewer.person(), question).map(plan -> reading.read(viewer, plan));
    }

    public Plan whole(Viewer viewer, PlanId id) {
        return plans.findByIdAndOwner(id, viewer.person())
                .map(plan -> reading.read(viewer, plan))
                .orElseThrow(NotFound::new);
    }

    /** Starts the plan of one of the viewer's own questions, or answers the one that it has already. */
    public Plan startPlan(Viewer viewer, LearningQuestionId question, Instant at) {
        var asked = questions.locked(viewer, question);
        return about(viewer, asked.id()).orElseGet(() -> {
            var plan = new ImprovementPlan(viewer.person(), asked.id(), at);
            return reading.read(viewer, plans.save(plan));
        });
    }

    /**
     * Writes what is given. Refuses with {@code plan-changed} when the plan is not at the edit's version any more, and
     * with {@code plan-not-open-yet} what waits for the coaching about a clip of the question.
     */
    public Plan write(Viewer viewer, PlanId id, EditPlan edit, Instant at) {
        var plan = locked(viewer, id);
        if (plan.version() != edit.version()) {
            throw new PlanChanged(reading.read(viewer, plan));
        }
        if (edit.waitsForCoaching() && !openings.isOpen(plan.learningQuestion())) {
            throw new PlanNotOpenYet();
        }
        plan.write(
                edit,
                quoted(viewer, plan, edit.nowObservationIds()).orElseGet(plan::nowQuotes),
                quoted(viewer, plan, edit.feedbackObservationIds()).orElseGet(plan::feedback),
                at);
        return reading.read(viewer, plans.saveAndFlush(plan));
    }

    /** Adds a score to the plan's line, whether the plan is open or not. */
    public Reflection reflect(Viewer viewer, PlanId id, NewReflection reflection, Instant at) {
        var plan = locked(viewer, id);
        var entry = Entry.of(reflection, quoting.evidence(viewer, reflection), at);
        plan.reflect(entry);
        return reading.read(viewer, entry);
    }

    /** The coaching about this question has begun, also where no clip of it says so. */
    public void open(LearningQuestionId question) {
        openings.remember(question);
    }

    private ImprovementPlan locked(Viewer viewer, PlanId id) {
        return plans.findLockedByIdAndOwner(id, viewer.person()).orElseThrow(NotFound::new);
    }

    private Optional<List<Quote>> quoted(Viewer viewer, ImprovementPlan plan, @Nullable List<ObservationId> ids) {
        return Optional.ofNullable(ids).map(given -> quoting.quotes(viewer, plan, given));
    }
}
