package nl.drieluik.notifications;

import java.io.IOException;
import java.util.Optional;
import nl.drieluik.clips.ClipId;
import nl.drieluik.notifications.ClipFeed.Item;
import nl.drieluik.notifications.News.Subject;
import nl.drieluik.notifications.live.EventWriter;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Tells one person of the observations on whichever clip is talked about: from the moment that it is on. */
public final class ClipNotes {

    record ObservationData(ObservationId observationId, String change) {

        static ObservationData of(Subject about, Item item) {
            return new ObservationData(about.observation(), item.news().what().wireName());
        }
    }

    private final PersonId person;
    private final Bulletins bulletins;
    private @Nullable ClipId clip;
    private long lastId;

    ClipNotes(PersonId person, Bulletins bulletins) {
        this.person = person;
        this.bulletins = bulletins;
    }

    /** @param now the clip that is on; null between the cases */
    public void tell(@Nullable ClipId now, EventWriter out) throws IOException {
        if (now != null && now.equals(clip)) {
            tellSince(now, out);
        } else {
            clip = now;
            lastId = now == null ? 0 : bulletins.first(now, null).upTo();
        }
    }

    private void tellSince(ClipId now, EventWriter out) throws IOException {
        var bulletin = bulletins.after(person, now, lastId);
        while (bulletin.isPresent()) {
            for (var item : bulletin.get().items()) {
                tell(item, out);
            }
            lastId = bulletin.get().upTo();
            bulletin = bulletin.get().more() ? bulletins.after(person, now, lastId) : Optional.empty();
        }
    }

    private static void tell(Item item, EventWriter out) throws IOException {
        var about = item.news().about();
        if (about != null) {
            out.send("observations", ObservationData.of(about, item));
        }
    }
}
