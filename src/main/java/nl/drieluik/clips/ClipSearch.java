package nl.drieluik.clips;

import java.time.Clock;
import java.util.List;
import nl.drieluik.common.Cursor;
import nl.drieluik.common.LatestFirst;
import nl.drieluik.common.Page;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Standing;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Finds the clips that a viewer may see, newest first. */
@Component
class ClipSearch {

    private static final LatestFirst<Clip> NEWEST_FIRST = new LatestFirst<>(
            "createdAt",
            "clipId",
            clip -> new Cursor(clip.createdAt(), clip.id().clipId()));

    private final Clips clips;
    private final Doorkeeper door;
    private final Directory directory;
    private final SchoolYear year;
    private final Clock clock;

    ClipSearch(Clips clips, Doorkeeper door, Directory directory, SchoolYear year, Clock clock) {
        this.clips = clips;
        this.door = door;
        this.directory = directory;
        this.year = year;
        this.clock = clock;
    }

    /** A page may hold fewer than the limit while there is a next one. */
    Page<Clip> find(
            Viewer viewer, boolean mine, @Nullable LearningQuestionId question, @Nullable Cursor cursor, int limit) {
        var wanted = mine ? own(viewer) : own(viewer).or(sharedWith(viewer));
        var page = NEWEST_FIRST.page(clips, wanted.and(under(question)), cursor, limit);
        return new Page<>(visible(viewer, page.items()), page.next());
    }

    /** The query knows who shares with which triad; who has left a triad since, the doorkeeper knows. */
    private List<Clip> visible(Viewer viewer, List<Clip> page) {
        return page.stream()
                .filter(clip -> door.standing(viewer, clip) != Standing.NONE)
                .toList();
    }

    private static Specification<Clip> own(Viewer viewer) {
        return (clip, query, is) -> is.equal(clip.get("owner"), viewer.person());
    }

    private Specification<Clip> sharedWith(Viewer viewer) {
        var triads = directory.triadsOf(viewer.person());
        var today = year.today(clock);
        return (clip, query, is) -> {
            var share = clip.get("share");
            return is.and(share.get("triad").in(triads), is.greaterThanOrEqualTo(share.get("until"), today));
        };
    }

    private static Specification<Clip> under(@Nullable LearningQuestionId question) {
        return question == null
                ? Specification.unrestricted()
                : (clip, query, is) -> is.equal(clip.get("learningQuestion"), question);
    }
}
