package nl.drieluik.observations;

import nl.drieluik.clips.VisibleClip;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Standing;

/**
 * Which observations on one clip reach one viewer at this moment. Answers, lists and events all ask here.
 *
 * @param sealed others' observations are hidden from a peer until that peer has looked: placed one that others may see,
 *     and said "I have watched", or a meeting came to the clip
 */
public record Sight(PersonId viewer, boolean sealed) {

    static Sight of(PersonId viewer, VisibleClip clip, boolean hasShown) {
        return new Sight(viewer, clip.standing() == Standing.PEER && !clip.revealed() && !(hasShown && clip.watched()));
    }

    /** @param kept whether its author keeps it private */
    public boolean reaches(PersonId author, boolean kept) {
        return viewer.equals(author) || !(kept || sealed);
    }
}
