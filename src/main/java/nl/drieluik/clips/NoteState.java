package nl.drieluik.clips;

import java.util.List;

/**
 * How one viewer stands to the notes on a clip.
 *
 * @param sealed whether others' notes are still hidden from this viewer
 * @param openKinds the kinds that this viewer may place now, as they are on the wire: {@code teacher-action}
 * @param observations how many this viewer placed
 */
public record NoteState(boolean sealed, List<String> openKinds, int observations) {

    /** Where no notes are kept at all. */
    public static final NoteState NONE = new NoteState(false, List.of(), 0);
}
