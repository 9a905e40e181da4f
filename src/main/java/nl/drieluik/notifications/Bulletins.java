package nl.drieluik.notifications;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.notifications.ClipFeed.Item;
import nl.drieluik.notifications.News.Subject;
import nl.drieluik.notifications.News.What;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.observations.Sight;
import nl.drieluik.observations.VisibleObservations;
import nl.drieluik.people.Directory;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one follower of a clip may be told at this moment. */
@Component
class Bulletins {

    private static final int MOST = 100;

    private final ClipFeed feed;
    private final Directory directory;
    private final ClipLibrary clips;
    private final VisibleObservations observations;

    Bulletins(ClipFeed feed, Directory directory, ClipLibrary clips, VisibleObservations observations) {
        this.feed = feed;
        this.directory = directory;
        this.clips = clips;
        this.observations = observations;
    }

    /**
     * @param items what this follower may hear of it
     * @param upTo the number of the last news that was looked at
     * @param more whether there may be more already
     */
    record Bulletin(List<Item> items, long upTo, boolean more) {}

    /**
     * Where a follower begins. Whoever was away for too long is told that the clip changed, and reads all of it anew.
     *
     * @param lastEventId absent for a new follower, who begins with what comes
     */
    @Transactional(readOnly = true)
    Bulletin first(ClipId id, @Nullable Long lastEventId) {
        if (lastEventId != null && feed.reachesBackTo(id, lastEventId)) {
            return new Bulletin(List.of(), lastEventId, true);
        }
        var last = feed.lastId(id);
        var missed = new Item(last, News.of(What.CHANGED));
        return new Bulletin(lastEventId == null ? List.of() : List.of(missed), last, false);
    }

    /** The news after {@code lastId}; nothing at all for whoever may not see the clip any more. */
    @Transactional(readOnly = true)
    Optional<Bulletin> after(PersonId person, ClipId id, long lastId) {
        // First the news and then the permission: what is hidden in between is not told.
        var items = feed.after(id, lastId, MOST);
        return directory
                .viewer(person)
                .flatMap(viewer -> clips.find(viewer, id).map(clip -> audible(viewer, clip, items)))
                .map(audible -> new Bulletin(
                        audible, items.isEmpty() ? lastId : items.getLast().id(), items.size() == MOST));
    }

    private List<Item> audible(Viewer viewer, VisibleClip clip, List<Item> items) {
        var about = items.stream()
                .map(item -> item.news().about())
                .filter(Objects::nonNull)
                .map(Subject::observation)
                .collect(toSet());
        if (about.isEmpty()) {
            return items;
        }
        var sight = observations.sight(viewer, clip);
        var visible = observations.among(sight, clip, about);
        return items.stream()
                .filter(item -> isAudible(item.news(), sight, visible))
                .toList();
    }

    private static boolean isAudible(News news, Sight sight, Set<ObservationId> visible) {
        var about = news.about();
        if (about == null) {
            return true;
        }
        if (!news.audience().includes(sight.viewer().equals(about.author()))) {
            return false;
        }
        // What is removed cannot be looked up; whom it was shown to is in the audience.
        return news.what() == What.REMOVED
                ? sight.reaches(about.author(), false)
                : visible.contains(about.observation());
    }
}
