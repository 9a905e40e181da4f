package nl.drieluik.clips.upload;

import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides, before the first byte, whether an upload can succeed at all. */
@Component
class Admission {

    private final Allowance allowance;
    private final UploadBytes bytes;
    private final UploadSettings settings;

    Admission(Allowance allowance, UploadBytes bytes, UploadSettings settings) {
        this.allowance = allowance;
        this.bytes = bytes;
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
        if (length > bytes.freeBytes() - settings.spareDisk().toBytes()) {
            throw UploadRefused.noRoomLeft();
        }
        allowance.makeGate(viewer.school());
        return allowance.open(viewer, length, told, metadata == null ? "" : metadata);
    }
}
