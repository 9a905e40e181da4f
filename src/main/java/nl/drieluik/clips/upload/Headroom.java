package nl.drieluik.clips.upload;

import org.springframework.stereotype.Component;

/** The room on this node's disk that is for the database and for what runs already: nothing is begun that takes it. */
@Component
public class Headroom {

    private final FolderBytes folder;
    private final UploadSettings settings;

    Headroom(FolderBytes folder, UploadSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Whether all of it is free. */
    public boolean isLeft() {
        return folder.freeBytes() >= settings.spareDisk().toBytes();
    }
}
