package nl.drieluik.meetings;

import java.util.List;
import java.util.Optional;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.meetings.MeetingView.CaseQuestion;
import nl.drieluik.meetings.MeetingView.CaseState;
import nl.drieluik.meetings.MeetingView.CaseView;
import nl.drieluik.meetings.MeetingView.PresentPhase;
import nl.drieluik.meetings.MeetingView.Segment;
import nl.drieluik.meetings.MeetingView.You;
import nl.drieluik.meetings.replay.Playback;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.PersonName;
import org.jspecify.annotations.Nullable;

/** Draws a meeting for one pair of eyes at one moment. */
class MeetingDrawing {

    private final MeetingSnapshot.Facts facts;
    private final Table table;
    private final Course course;
    /** With its clock read. */
    private final Agenda agenda;

    MeetingDrawing(MeetingSnapshot.Facts facts, Table table) {
        this.facts = facts;
        this.table = table;
        this.course = table.course();
        this.agenda = course.agenda().read(table.now());
    }

    MeetingView draw() {
        var triad = facts.triad();
        var roles = course.roles();
        var cases = cases();
        return new MeetingView(
                facts.id(),
                triad.id(),
                facts.startsAt(),
                course.state(),
                facts.version(),
                table.now(),
                facts.callAddress(),
                roles.setting(),
                triad.facilitation(),
                triad.members().stream().map(this::name).toList(),
                triad.facilitator() == null ? null : name(triad.facilitator()),
                table.keeper(),
                roles.controls(),
                triad.agreements(),
                cases.stream().map(Case::owner).toList(),
                phase(),
                agenda.slots().stream().map(MeetingDrawing::segment).toList(),
                cases.stream().map(this::draw).toList(),
                agenda.leftMs(slot -> true),
                playback(),
                course.screen().braked(),
                course.presentCase().map(Case::boardChoice).orElse(null),
                roles.soundOn(),
                table.here(),
                facts.present().boards(),
                course.attended(),
                new You(table.role(), table.isKeeper(), Rules.acceptable(table)));
    }

    /** Before the start: who would bring what, if it started now. */
    private List<Case> cases() {
        return course.state() == MeetingState.PLANNED ? Casting.expected(table) : course.cases();
    }

    private @Nullable PresentPhase phase() {
        var slot = agenda.now();
        if (slot == null) {
            return null;
        }
        var started = agenda.since() == null ? null : agenda.since().minusMillis(slot.usedMs());
        return new PresentPhase(
                agenda.present(),
                slot.phase(),
                slot.owner(),
                started,
                started == null ? null : started.plusMillis(slot.budgetMs()),
                slot.budgetMs(),
                slot.usedMs(),
                slot.leftMs(),
                round(slot));
    }

    private static Segment segment(Slot slot) {
        return new Segment(slot.phase(), slot.owner(), slot.budgetMs(), slot.usedMs(), round(slot));
    }

    private static @Nullable Integer round(Slot slot) {
        return slot.round() > 1 ? slot.round() : null;
    }

    private CaseView draw(Case each) {
        var clip = table.clipOf(each);
        return new CaseView(
                each.owner(),
                question(each).orElse(null),
                clip.map(SharedClip::id).orElse(null),
                clip.map(SharedClip::title).orElse(null),
                clip.map(SharedClip::state).orElse(null),
                each.choice().without(),
                state(each.owner()),
                agenda.usedMs(slot -> slot.belongsTo(each.owner())),
                agenda.leftMs(slot -> slot.belongsTo(each.owner())),
                each.switchedAtMs(),
                each.asked(),
                each.tipped(),
                each.planShown());
    }

    private Optional<CaseQuestion> question(Case each) {
        return Optional.ofNullable(each.choice().question())
                .map(facts.questions()::get)
                .map(question -> new CaseQuestion(question.id(), question.text()));
    }

    private CaseState state(PersonId owner) {
        if (!agenda.hasBegun(owner)) {
            return CaseState.WAITING;
        }
        return agenda.isDone(owner) ? CaseState.DONE : CaseState.RUNNING;
    }

    /** Nothing is played of a clip that its owner took back. */
    private @Nullable Playback playback() {
        var playback = course.screen().playback();
        return playback != null
                        && table.clip()
                                .filter(clip -> clip.id().equals(playback.clipId()))
                                .isPresent()
                ? playback
                : null;
    }

    private PersonName name(PersonId person) {
        return facts.names().getOrDefault(person, new PersonName(person, ""));
    }
}
