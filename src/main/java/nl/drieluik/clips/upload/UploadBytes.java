package nl.drieluik.clips.upload;

import java.io.IOException;
import java.util.List;
import nl.drieluik.clips.ClipId;

/** Where the bytes of uploads lie until their clip has them. */
interface UploadBytes {

    /** Opens for what comes after the hold's offset; what was written beyond it, and never acknowledged, is gone. */
    Tray open(Hold hold) throws IOException;

    /** Whether the next request may come to another node. */
    boolean areSharedByNodes();

    long freeBytes();

    /** The uploads of which there are bytes here. */
    List<ClipId> all();

    /** Nothing happens when there are none. */
    void delete(ClipId clip);
}
