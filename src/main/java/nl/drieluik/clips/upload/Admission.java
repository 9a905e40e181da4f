package nl.drieluik.clips.upload;

import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides, before the first byte, whether an upload can succeed at all. */
@Component
class Admission {

    private final UploadDesk desk;
    private final UploadFolder folder;
    private final UploadSettings settings;

    Admission(UploadDesk desk, UploadFolder folder, UploadSettings settings) {
        this.desk = desk;
        this.folder = folder;
        this.settings = settings;
    }

    Upload open(Viewer viewer, long length, @Nullable String metadata) {
        var told = UploadMetadata.parse(metadata);
        if (length == 0) {
            throw UploadRefused.malformed("Upload-Length");
        }
        if (told.isPlainlyNoVideo()) {
            throw UploadRefused.notAVideo();
        }
        if (length > settings.maxSize().toBytes()) {
            throw UploadRefused.tooLarge(settings.maxSize());
        }
        if (length > folder.freeBytes() - settings.spareDisk().toBytes()) {
            throw UploadRefused.noRoomLeft();
        }
        return desk.open(viewer, length, told, metadata == null ? "" : metadata);
    }
}
