package nl.drieluik.clips.upload;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the bytes of one request behind those that came before. Bytes beyond its reach are not read. */
class Intake implements Turn.Guest {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int BUFFER_BYTES = 256 * 1024;

    private final Hold hold;
    private final Tray tray;
    private final UploadDesk desk;
    private final @Nullable UploadChecksum checksum;
    private final @Nullable MessageDigest digest;
    private final FirstGlance glance;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private long offset;
    private long settled;
    private boolean broken;

    /** @param checksum what all bytes of this request add up to: they are taken together or not at all */
    Intake(Hold hold, Tray tray, UploadDesk desk, @Nullable UploadChecksum checksum) {
        this.hold = hold;
        this.tray = tray;
        this.desk = desk;
        this.checksum = checksum;
        this.digest = checksum == null ? null : checksum.digest();
        this.glance = new FirstGlance(hold);
        this.offset = hold.offset();
        this.settled = offset;
    }

    /** Looks at what earlier requests brought. */
    void begin() throws IOException {
        var opening = tray.opening(FirstGlance.wanted(hold));
        glance.at(opening, opening.length);
    }

    /** Takes what comes until the body ends or the line breaks. Returns the upload as it stands then. */
    Upload take(InputStream body, Turn turn) throws IOException {
        for (int count = read(body); count > 0; count = read(body)) {
            var arrived = count;
            turn.take(() -> keep(arrived));
        }
        return turn.take(this::finish);
    }

    /** What cannot be made safe now was not acknowledged either. */
    @Override
    public void settle(boolean last) {
        try (var closing = last ? tray : null) {
            if (digest == null && offset > settled) {
                advance(tray.settle());
            }
        } catch (IOException | RuntimeException e) {
            log.warn("What came last of upload {} is not kept: {}", hold.clip(), e.toString());
        }
    }

    @Override
    public void beat() {
        desk.beat(hold);
    }

    /** All that is here already, as far as there is room: Tomcat hands over a few kilobytes at a time. */
    private int read(InputStream body) {
        var wanted = (int) Math.min(BUFFER_BYTES, hold.reach().bytes() - offset);
        var count = 0;
        try {
            while (count < wanted && (count == 0 || body.available() > 0)) {
                var more = body.read(buffer, count, wanted - count);
                if (more < 0) {
                    return count;
                }
                count += more;
            }
        } catch (IOException lineBroke) {
            broken = true;
        }
        return count;
    }

    private long keep(int count) throws IOException {
        glance.at(buffer, count);
        if (digest == null) {
            refuseNoVideo();
        } else {
            digest.update(buffer, 0, count);
        }
        tray.write(buffer, count);
        offset += count;
        if (digest == null && tray.isDue()) {
            advance(tray.settleOnTheWay());
        }
        return offset;
    }

    private Upload finish() throws IOException {
        if (checksum != null && digest != null) {
            if (broken) {
                return desk.held(hold);
            }
            if (!checksum.matches(digest)) {
                throw UploadRefused.wrongChecksum();
            }
            refuseNoVideo();
        }
        return advance(tray.settle());
    }

    private Upload advance(Tray.Settled safe) {
        var upload = desk.advance(hold, safe);
        safe.noted().run();
        settled = safe.offset();
        return upload;
    }

    private void refuseNoVideo() {
        if (glance.seesNoVideo()) {
            throw UploadRefused.notAVideo();
        }
    }
}
