package nl.drieluik.notifications;

import java.time.Clock;
import nl.drieluik.clips.ClipDeleted;
import nl.drieluik.clips.ClipEvent;
import nl.drieluik.clips.ClipFailed;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipProgressed;
import nl.drieluik.clips.ClipReady;
import nl.drieluik.notifications.News.Subject;
import nl.drieluik.notifications.News.What;
import nl.drieluik.notifications.live.Bell;
import nl.drieluik.notifications.live.Streams;
import nl.drieluik.notifications.live.Topic;
import nl.drieluik.observations.ObservationChanged;
import nl.drieluik.observations.ObservationPlaced;
import nl.drieluik.observations.ObservationRemoved;
import nl.drieluik.people.SignedOut;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Makes news of what happened in other modules. Told the same twice it writes it twice, which only makes a follower
 * look once more.
 */
@Component
class Newsroom {

    private final ClipFeed feed;
    private final Progress progress;
    private final Bell bell;
    private final Streams streams;
    private final Clock clock;

    Newsroom(ClipFeed feed, Progress progress, Bell bell, Streams streams, Clock clock) {
        this.feed = feed;
        this.progress = progress;
        this.bell = bell;
        this.streams = streams;
        this.clock = clock;
    }

    @EventListener
    void on(ClipProgressed event) {
        progress.reached(event.clip(), event.percent());
        streams.heard(Topic.of(event.clip()));
    }

    @ApplicationModuleListener
    void on(SignedOut event) {
        bell.ring(Topic.of(event.person()));
    }

    @ApplicationModuleListener
    void on(ClipEvent event) {
        switch (event) {
            case ClipDeleted deleted -> forget(deleted.clip());
            case ClipReady ready -> finish(ready.clip(), What.READY);
            case ClipFailed failed -> finish(failed.clip(), What.FAILED);
            default -> publish(event.clip(), News.of(What.CHANGED));
        }
    }

    @ApplicationModuleListener
    void on(ObservationPlaced event) {
        var about = new Subject(event.observation(), event.author());
        publish(event.clip(), new News(What.PLACED, about, whoMaySee(event.kept())));
    }

    /** To others, a note that is released is new, and one that is made private is gone. */
    @ApplicationModuleListener
    void on(ObservationChanged event) {
        var about = new Subject(event.observation(), event.author());
        if (event.keptBefore() == event.kept()) {
            publish(event.clip(), new News(What.EDITED, about, whoMaySee(event.kept())));
            return;
        }
        publish(event.clip(), new News(What.EDITED, about, Audience.AUTHOR));
        publish(event.clip(), new News(event.kept() ? What.REMOVED : What.PLACED, about, Audience.OTHERS));
    }

    @ApplicationModuleListener
    void on(ObservationRemoved event) {
        var about = new Subject(event.observation(), event.author());
        publish(event.clip(), new News(What.REMOVED, about, whoMaySee(event.kept())));
    }

    private static Audience whoMaySee(boolean kept) {
        return kept ? Audience.AUTHOR : Audience.EVERYBODY;
    }

    private void finish(ClipId clip, What what) {
        progress.ended(clip);
        publish(clip, News.of(what));
    }

    private void publish(ClipId clip, News news) {
        feed.append(clip, news, clock.instant());
        bell.ring(Topic.of(clip));
    }

    private void forget(ClipId clip) {
        progress.ended(clip);
        feed.forget(clip);
        bell.ring(Topic.of(clip));
    }
}
