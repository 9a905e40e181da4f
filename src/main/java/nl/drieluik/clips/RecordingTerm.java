package nl.drieluik.clips;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when an owner has what lies outside the piece. It only runs once a piece was chosen: see RATIONALE.md. */
@Component
class RecordingTerm {

    private final Clips clips;
    private final ClipSettings settings;
    private final SchoolYear year;
    private final Clock clock;

    RecordingTerm(Clips clips, ClipSettings settings, SchoolYear year, Clock clock) {
        this.clips = clips;
        this.settings = settings;
        this.year = year;
        this.clock = clock;
    }

    /** In the school's zone; null while nothing lies outside the piece. */
    @Nullable
    LocalDate lastDay(Clip clip) {
        var apartSince = clip.footage().apartSince();
        if (apartSince == null) {
            return null;
        }
        var arrived = clip.createdAt().plus(settings.keepRecording());
        var cut = apartSince.plus(settings.keepAfterCut());
        return LocalDate.ofInstant(arrived.isAfter(cut) ? arrived : cut, year.zone());
    }

    boolean isOver(Clip clip) {
        var lastDay = lastDay(clip);
        return lastDay != null && year.today(clock).isAfter(lastDay);
    }

    /** All whose term is over, and some that have it until the end of the day. */
    List<ClipId> nearlyOver() {
        var now = clock.instant();
        return clips.findApart(now.minus(settings.keepRecording()), now.minus(settings.keepAfterCut()));
    }
}
