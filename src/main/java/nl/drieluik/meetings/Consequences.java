package nl.drieluik.meetings;

import nl.drieluik.clips.SharedClip;
import nl.drieluik.clips.SharedClips;
import nl.drieluik.clips.Stage;
import nl.drieluik.coaching.PlanBook;
import org.springframework.stereotype.Component;

/**
 * What a meeting does to the work that lies on its table, in the name of its owner: it reveals the clip, moves its
 * stage forward, and opens the plan. What was taken back meanwhile is left alone.
 */
@Component
class Consequences {

    private final SharedClips clips;
    private final PlanBook plans;

    Consequences(SharedClips clips, PlanBook plans) {
        this.clips = clips;
        this.plans = plans;
    }

    /** Safe to repeat. */
    void of(Table table) {
        table.course().presentCase().ifPresent(each -> {
            table.clipOf(each).ifPresent(clip -> carryOn(clip, table));
            var question = each.choice().question();
            if (question != null && hasReached(Phase.COACH, table)) {
                plans.open(question);
            }
        });
    }

    private void carryOn(SharedClip clip, Table table) {
        var triad = table.triad().id();
        clips.reveal(triad, clip.id());
        if (hasReached(Phase.COACH, table)) {
            clips.advance(triad, clip.id(), Stage.COACHING);
        }
        if (table.course().isAt(Phase.TIPS)) {
            clips.advance(triad, clip.id(), Stage.TIPS);
        }
    }

    private static boolean hasReached(Phase phase, Table table) {
        var slot = table.course().agenda().now();
        return slot != null && slot.phase().compareTo(phase) >= 0;
    }
}
