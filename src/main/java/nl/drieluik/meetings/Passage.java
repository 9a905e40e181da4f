package nl.drieluik.meetings;

import nl.drieluik.clips.SharedClip;
import nl.drieluik.meetings.replay.Playback;
import org.jspecify.annotations.Nullable;

/** From one phase into another. */
final class Passage {

    private Passage() {}

    static Course to(int index, Course course, Table table) {
        // Each passage is out of a case or into one, and being seen in a case is taking part.
        var seen = course.attendAll(table.here());
        var entered = seen.with(course.agenda().enter(index, table.now()));
        var owner = course.agenda().owner();
        var left = owner == null ? entered : entered.change(owner, each -> turned(each, entered));
        return left.with(screen(left, course, table));
    }

    /** What was tapped waits no longer, and where a clip is watched no plan lies over it. */
    private static Case turned(Case each, Course entered) {
        var untapped = each.tap(null);
        return entered.isAt(Phase.WATCH) ? untapped.showPlan(false) : untapped;
    }

    /** Each case begins dark, and its clip is watched from the start. */
    private static Screen screen(Course entered, Course before, Table table) {
        if (entered.isAt(Phase.WATCH)) {
            return new Screen(cued(table.with(entered)), entered.screen().braked());
        }
        var slot = entered.agenda().now();
        return slot != null && slot.belongsTo(before.agenda().owner()) ? entered.screen() : Screen.DARK;
    }

    private static @Nullable Playback cued(Table table) {
        return table.clip()
                .filter(SharedClip::isReady)
                .map(clip -> Playback.cued(clip.id(), clip.durationMs(), table.now()))
                .orElse(null);
    }
}
