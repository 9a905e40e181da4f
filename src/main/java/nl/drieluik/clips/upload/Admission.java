package nl.drieluik.clips.upload;

import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides, before any byte comes, whether there can be room for it at all. */
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

    /** @param length null when nobody knows it yet: then room is asked for as bytes come */
    Upload open(Viewer viewer, @Nullable Long length, @Nullable String metadata) {
        var told = UploadMetadata.parse(metadata);
        var least = length == null ? 1 : length;
        if (least == 0) {
            throw UploadRefused.malformed("Upload-Length");
        }
        if (told.isPlainlyNoVideo()) {
            throw UploadRefused.notAVideo();
        }
        refuseTooLarge(least);
        refuseFullDisk(least);
        allowance.makeGate(viewer.school());
        return allowance.open(viewer, length, told, metadata == null ? "" : metadata);
    }

    /**
     * How far an upload may come with what is delivered now.
     *
     * @throws UploadRefused when that is more than it has room for, or than its length
     */
    Reach reach(Viewer viewer, Upload upload, Delivery delivery) {
        var known = upload.length();
        if (known != null && delivery.length() != null && !known.equals(delivery.length())) {
            throw UploadRefused.malformed("Upload-Length");
        }
        var reach = known == null ? newReach(viewer, upload.offset(), delivery) : Reach.length(known);
        if (delivery.announced() > reach.bytes() - upload.offset()) {
            throw UploadRefused.malformed("Content-Length");
        }
        return reach;
    }

    private Reach newReach(Viewer viewer, long offset, Delivery delivery) {
        var length = delivery.length();
        if (length != null && (length == 0 || length < offset)) {
            throw UploadRefused.malformed("Upload-Length");
        }
        var wanted = length == null ? delivery.least() : length - offset;
        refuseTooLarge(offset + wanted);
        var room = Math.min(refuseFullDisk(wanted), allowance.left(viewer, wanted));
        var most = Math.min(offset + room, settings.maxSize().toBytes());
        return length == null ? new Reach(most, false) : Reach.length(length);
    }

    private void refuseTooLarge(long length) {
        if (length > settings.maxSize().toBytes()) {
            throw UploadRefused.tooLarge(settings.maxSize());
        }
    }

    /** Returns what the disk has to spare. */
    private long refuseFullDisk(long wanted) {
        var spare = bytes.freeBytes() - settings.spareDisk().toBytes();
        if (wanted > spare) {
            throw UploadRefused.noRoomLeft();
        }
        return spare;
    }
}
