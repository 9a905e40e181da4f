package nl.drieluik.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.PersonName;
import nl.drieluik.people.TriadPeople;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it was read once, for everybody who may see it: immutable, and drawn anew for each of them at any moment
 * without asking the database.
 */
public final class MeetingSnapshot {

    /** What was read. */
    record Facts(
            MeetingId id,
            Instant startsAt,
            long version,
            @Nullable String callAddress,
            Course course,
            TriadPeople triad,
            Map<PersonId, PersonName> names,
            Map<LearningQuestionId, QuestionText> questions,
            Shelf shelf,
            List<PersonId> lastOrder,
            MeetingPresence.Present present) {

        Table table(Actor actor, Instant now) {
            return new Table(course, triad, present.people(), shelf, lastOrder, actor, now);
        }
    }

    private final Facts facts;

    MeetingSnapshot(Facts facts) {
        this.facts = facts;
    }

    public MeetingId id() {
        return facts.id();
    }

    public long version() {
        return facts.version();
    }

    public MeetingState state() {
        return facts.course().state();
    }

    /** Who may see the meeting: the triad's members and its facilitator. */
    public Set<PersonId> people() {
        return Set.copyOf(facts.triad().people());
    }

    /** The clip of the case that is on, as long as its owner shares it. */
    public Optional<ClipId> presentClip() {
        return table().clip().map(SharedClip::id);
    }

    /** Empty before the start and after the end. */
    public Optional<Phase> phase() {
        return Optional.ofNullable(facts.course().agenda().now()).map(Slot::phase);
    }

    /** Whose case is on, and in which phase; empty before the start, around the cases and after the end. */
    public Optional<PresentCase> presentCase() {
        var slot = facts.course().agenda().now();
        return slot == null || slot.owner() == null
                ? Optional.empty()
                : facts.course().presentCase().map(each -> PresentCase.of(each, slot.phase(), table()));
    }

    /** As one of {@link #people()} sees it at this moment. */
    public MeetingView forPerson(PersonId person, Instant now) {
        return draw(new Actor(person), now);
    }

    /** As a board shows it at this moment. */
    public MeetingView forBoard(Instant now) {
        return draw(Actor.BOARD, now);
    }

    /** For questions to which neither the asker nor the moment matters. */
    private Table table() {
        return facts.table(Actor.BOARD, facts.startsAt());
    }

    private MeetingView draw(Actor actor, Instant now) {
        return new MeetingDrawing(facts, facts.table(actor, now)).draw();
    }
}
