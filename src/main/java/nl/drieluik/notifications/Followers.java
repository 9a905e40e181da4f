package nl.drieluik.notifications;

import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.notifications.live.LiveSettings;
import nl.drieluik.notifications.live.Telling;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets people follow what happens to a clip. */
@Component
public class Followers {

    private final ClipLibrary clips;
    private final Bulletins bulletins;
    private final Progress progress;
    private final LiveSettings settings;

    Followers(ClipLibrary clips, Bulletins bulletins, Progress progress, LiveSettings settings) {
        this.clips = clips;
        this.bulletins = bulletins;
        this.progress = progress;
        this.settings = settings;
    }

    /**
     * What happens to a clip, for as long as the viewer may see it.
     *
     * @param lastEventId the last event that the viewer received; absent to begin with what happens from now on
     */
    public Telling follow(Viewer viewer, ClipId id, @Nullable Long lastEventId) {
        var clip = clips.see(viewer, id).id();
        return new ClipTelling(viewer.person(), clip, lastEventId, bulletins, progress, settings);
    }

    /** The observations that this person may see of the clips that a meeting talks about. */
    public ClipNotes notesFor(PersonId person) {
        return new ClipNotes(person, bulletins);
    }
}
