package nl.drieluik.notifications;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.drieluik.clips.ClipId;
import nl.drieluik.notifications.Bulletins.Bulletin;
import nl.drieluik.notifications.ClipFeed.Item;
import nl.drieluik.notifications.live.EventWriter;
import nl.drieluik.notifications.live.LiveSettings;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.notifications.live.Topic;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Tells one person what happens to one clip. */
final class ClipTelling implements Telling {

    private record ProgressData(int progress) {}

    private final PersonId person;
    private final ClipId clip;
    private final @Nullable Long lastEventId;
    private final Bulletins bulletins;
    private final Progress progress;
    private final LiveSettings settings;
    private @Nullable Integer progressTold;
    private long lastId;

    ClipTelling(
            PersonId person,
            ClipId clip,
            @Nullable Long lastEventId,
            Bulletins bulletins,
            Progress progress,
            LiveSettings settings) {
        this.person = person;
        this.clip = clip;
        this.lastEventId = lastEventId;
        this.bulletins = bulletins;
        this.progress = progress;
        this.settings = settings;
    }

    @Override
    public Duration heartbeat() {
        return settings.heartbeat();
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.of(clip), Topic.of(person));
    }

    @Override
    public void begin(EventWriter out) throws IOException {
        var first = bulletins.first(clip, lastEventId);
        out.greet(first.upTo(), settings.reconnect());
        tell(first, out);
    }

    @Override
    public boolean tell(EventWriter out) throws IOException {
        while (true) {
            var bulletin = bulletins.after(person, clip, lastId);
            if (bulletin.isEmpty()) {
                return false;
            }
            tell(bulletin.get(), out);
            if (!bulletin.get().more()) {
                tellProgress(out);
                return true;
            }
        }
    }

    private void tell(Bulletin bulletin, EventWriter out) throws IOException {
        for (var item : bulletin.items()) {
            tell(item, out);
        }
        lastId = bulletin.upTo();
    }

    private static void tell(Item item, EventWriter out) throws IOException {
        var about = item.news().about();
        var what = item.news().what().wireName();
        if (about == null) {
            out.send(item.id(), what, Map.of());
        } else {
            out.send(item.id(), "observations", ClipNotes.ObservationData.of(about, item));
        }
    }

    private void tellProgress(EventWriter out) throws IOException {
        var now = progress.of(clip);
        if (now != null && !now.equals(progressTold)) {
            out.send("progress", new ProgressData(now));
            progressTold = now;
        }
    }
}
