package nl.drieluik.clips.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.drieluik.clips.ClipId;
import nl.drieluik.common.FullDisk;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in the bytes of uploads, one request at a time for each: a later one relieves one that has fallen silent. No
 * transaction is open while it waits for a slow line.
 */
@Component
class Reception {

    private final UploadDesk desk;
    private final Admission admission;
    private final UploadBytes bytes;
    private final Turns turns;
    private final OtherNodes otherNodes;

    Reception(UploadDesk desk, Admission admission, UploadBytes bytes, Turns turns, OtherNodes otherNodes) {
        this.desk = desk;
        this.admission = admission;
        this.bytes = bytes;
        this.turns = turns;
        this.otherNodes = otherNodes;
    }

    /** How far it is: all that has been written by now is made safe first. */
    Upload tell(Viewer viewer, ClipId clip) {
        desk.find(viewer, clip);
        turns.at(clip).ifPresent(turn -> {
            turn.awaitLull();
            turn.settle();
        });
        return desk.find(viewer, clip);
    }

    /**
     * Writes what comes after {@code offset}, as far as it comes.
     *
     * @return the upload as it stands then; a line that breaks is no error
     */
    Upload receive(Viewer viewer, ClipId clip, long offset, Delivery delivery) {
        // First, so that nobody ends the turn of somebody else.
        desk.find(viewer, clip);
        var turn = turns.begin(clip);
        try {
            otherNodes.awaitSettled(clip);
            var upload = desk.find(viewer, clip);
            if (offset != upload.offset()) {
                throw UploadRefused.wrongOffset(upload.offset());
            }
            var reach = admission.reach(viewer, upload, delivery);
            return upload.isComplete()
                    ? upload
                    : write(turn.take(() -> desk.take(clip, offset, reach)), turn, delivery);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.end(clip, turn);
        }
    }

    /** Ends an upload on which no request is working. */
    void terminate(Viewer viewer, ClipId clip) {
        desk.find(viewer, clip);
        var turn = turns.begin(clip);
        try {
            otherNodes.awaitSettled(clip);
            desk.terminate(viewer, clip);
        } finally {
            turns.end(clip, turn);
        }
    }

    private Upload write(Hold hold, Turn turn, Delivery delivery) throws IOException {
        try {
            return turn.take(() -> open(hold, turn, delivery.checksum())).take(delivery.body(), turn);
        } catch (UploadRefused refused) {
            if (refused.code() == ProblemCode.NOT_A_VIDEO) {
                turn.end();
                desk.drop(hold.clip());
            }
            throw refused;
        } catch (IOException | UncheckedIOException e) {
            if (FullDisk.caused(e)) {
                throw UploadRefused.noRoomLeft();
            }
            throw e;
        } finally {
            turn.end();
            desk.release(hold);
        }
    }

    private Intake open(Hold hold, Turn turn, @Nullable UploadChecksum checksum) throws IOException {
        var intake = new Intake(hold, bytes.open(hold), desk, checksum);
        turn.isOf(intake);
        intake.begin();
        return intake;
    }
}
