package nl.drieluik.meetings;

import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.meetings.replay.Playback;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionText;
import org.jspecify.annotations.Nullable;

/** Choosing what somebody brings, until it has been watched. */
class Bringing {

    private final Table table;
    private final Course course;

    Bringing(Table table) {
        this.table = table;
        this.course = table.course();
    }

    Course choose(MeetingCommand command) {
        var owner = owner(command);
        refuseOnceWatched(owner);
        if (command.learningQuestionId() != null && !table.actor().is(owner)) {
            // A question is its owner's alone until they bring it.
            throw new MeetingRefused(ProblemCode.ONLY_THE_CASE_OWNER);
        }
        var before = course.caseOf(owner).map(Case::choice).orElse(Choice.NONE);
        var changed = course.change(owner, each -> each.bring(choice(owner, before, command)));
        return owner.equals(course.agenda().owner()) && course.isAt(Phase.WATCH) ? cue(changed) : changed;
    }

    private PersonId owner(MeetingCommand command) {
        var owner = command.ownerId() == null ? table.actor().person() : command.ownerId();
        if (!table.actor().is(owner) && !table.isKeeper()) {
            throw new MeetingRefused(ProblemCode.ONLY_THE_CASE_OWNER);
        }
        var known = course.isRunning()
                ? course.caseOf(owner).isPresent()
                : table.triad().members().contains(owner);
        if (owner == null || !known) {
            throw new MeetingRefused(ProblemCode.NOT_AT_THE_TABLE);
        }
        return owner;
    }

    private void refuseOnceWatched(PersonId owner) {
        var agenda = course.agenda();
        var choosing = owner.equals(agenda.owner()) && course.isAt(Phase.LOOK_BACK, Phase.QUESTION, Phase.WATCH);
        if (agenda.hasBegun(owner) && !choosing) {
            throw new MeetingRefused(ProblemCode.CASE_PAST_WATCHING);
        }
    }

    private Choice choice(PersonId owner, Choice before, MeetingCommand command) {
        var question = command.learningQuestionId() == null ? null : own(owner, command.learningQuestionId());
        if (command.clipId() != null) {
            var clip = shared(owner, command.clipId());
            return new Choice(clip.id(), question == null ? questionOf(clip, before) : question, false);
        }
        var without = command.noClip() == null ? before.without() : command.noClip();
        return new Choice(without ? null : before.clip(), question == null ? before.question() : question, without);
    }

    private static @Nullable LearningQuestionId questionOf(SharedClip clip, Choice before) {
        return clip.learningQuestion() == null ? before.question() : clip.learningQuestion();
    }

    private SharedClip shared(PersonId owner, ClipId id) {
        return table.shelf()
                .clip(id)
                .filter(clip -> clip.owner().equals(owner))
                .orElseThrow(() -> new MeetingRefused(ProblemCode.NOT_YOURS_TO_BRING));
    }

    private LearningQuestionId own(PersonId owner, LearningQuestionId id) {
        return table.shelf()
                .question(owner, id)
                .map(QuestionText::id)
                .orElseThrow(() -> new MeetingRefused(ProblemCode.NOT_YOURS_TO_BRING));
    }

    /** Another clip starts from its beginning; the same one plays on. */
    private Course cue(Course changed) {
        var playback = changed.screen().playback();
        var clip = table.with(changed).clip().filter(SharedClip::isReady);
        if (playback != null
                && clip.filter(now -> now.id().equals(playback.clipId())).isPresent()) {
            return changed;
        }
        var cued = clip.map(now -> Playback.cued(now.id(), now.durationMs(), table.now()));
        return changed.with(new Screen(cued.orElse(null), changed.screen().braked()));
    }
}
