package nl.drieluik.clips;

import java.util.Collection;
import java.util.Map;
import nl.drieluik.people.Viewer;

/** What a clip's page tells about the notes on it. Clips know nothing of notes: the module that keeps them answers. */
public interface NotesOnClips {

    /** The state of the notes on each of these clips for this viewer, by clip. */
    Map<ClipId, NoteState> states(Viewer viewer, Collection<VisibleClip> clips);
}
