package nl.drieluik.clips.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.drieluik.clips.ClipId;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in the bytes of uploads, one request at a time for each. No transaction is open while it waits for a slow line.
 */
@Component
class Reception {

    private final UploadDesk desk;
    private final UploadFolder folder;

    // In this process only: the bytes of an upload are on this node's disk, so no other node can go on with it.
    private final Set<ClipId> busy = ConcurrentHashMap.newKeySet();

    Reception(UploadDesk desk, UploadFolder folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /**
     * Writes what comes after {@code offset}, as far as it comes.
     *
     * @param announced how many bytes the request says to bring, or -1
     * @return the upload as it stands then; a line that breaks is no error
     */
    Upload receive(
            Viewer viewer,
            ClipId clip,
            long offset,
            long announced,
            InputStream body,
            @Nullable UploadChecksum checksum) {
        if (!busy.add(clip)) {
            throw UploadRefused.busy();
        }
        try {
            var upload = desk.find(viewer, clip);
            if (offset != upload.offset()) {
                throw UploadRefused.wrongOffset(upload.offset());
            }
            if (announced > upload.length() - offset) {
                throw UploadRefused.malformed("Content-Length");
            }
            return upload.isComplete() ? upload : write(upload, body, checksum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            busy.remove(clip);
        }
    }

    /** Ends an upload on which no request is working. */
    void terminate(Viewer viewer, ClipId clip) {
        if (!busy.add(clip)) {
            throw UploadRefused.busy();
        }
        try {
            desk.terminate(viewer, clip);
            folder.delete(clip);
        } finally {
            busy.remove(clip);
        }
    }

    private Upload write(Upload upload, InputStream body, @Nullable UploadChecksum checksum) throws IOException {
        var clip = upload.clip();
        try (var file = folder.openAt(clip, upload.offset())) {
            var intake = new Intake(file, upload.length());
            var offset = checksum == null
                    ? intake.take(body, safe -> desk.advance(clip, safe))
                    : intake.takeChecked(body, checksum);
            return desk.advance(clip, offset);
        } catch (UploadRefused refused) {
            if (refused.code() == ProblemCode.NOT_A_VIDEO) {
                desk.drop(clip);
                folder.delete(clip);
            }
            throw refused;
        }
    }
}
