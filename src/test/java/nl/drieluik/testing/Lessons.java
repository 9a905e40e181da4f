package nl.drieluik.testing;

import nl.drieluik.clips.ClipArrivals;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipSharing;
import nl.drieluik.clips.CuttingRoom;
import nl.drieluik.clips.Stage;
import nl.drieluik.people.TriadId;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clips that are ready to be talked about, yet have no file: for tests that do not watch them. */
@Lazy
public class Lessons {

    /** Of the recording, and of the piece until it is cut. */
    public static final long DURATION_MS = 120_000;

    private final ClipArrivals arrivals;
    private final ClipSharing sharing;
    private final CuttingRoom cutting;
    private final JdbcClient database;

    Lessons(ClipArrivals arrivals, ClipSharing sharing, CuttingRoom cutting, JdbcClient database) {
        this.arrivals = arrivals;
        this.sharing = sharing;
        this.cutting = cutting;
        this.database = database;
    }

    /** A clip of somebody, which nobody else sees yet. */
    public ClipId ownedBy(Colleague owner) {
        var clip = arrivals.expect(owner.viewer(), "Vragen stellen", null);
        database.sql("""
                        update clip set state = 'READY', progress = 100, duration_ms = ?, width = 640, height = 360,
                            recording_prepared = true where clip_id = ?
                        """).params(DURATION_MS, clip.clipId()).update();
        return clip;
    }

    /** A clip of somebody that stays halfway its preparation. */
    public ClipId inPreparation(Colleague owner) {
        var clip = arrivals.expect(owner.viewer(), "Vragen stellen", null);
        database.sql("""
                        update clip set state = 'PREPARING', progress = 50, generation = 1, recording_generation = 1,
                            piece_generation = 1 where clip_id = ?
                        """).param(clip.clipId()).update();
        return clip;
    }

    /** A clip of Anna that her triad may see until the end of the school year. */
    public ClipId sharedByAnna(School school) {
        var clip = ownedBy(school.anna());
        share(school.anna(), clip, school.triad());
        return clip;
    }

    public void share(Colleague owner, ClipId clip, TriadId triad) {
        sharing.share(owner.viewer(), clip, triad, null);
    }

    public void takeBack(Colleague owner, ClipId clip) {
        sharing.takeBack(owner.viewer(), clip);
    }

    /** Somebody says "I have watched". */
    public void watched(Colleague colleague, ClipId clip) {
        sharing.watched(colleague.viewer(), clip);
    }

    public void rename(Colleague owner, ClipId clip, String title) {
        cutting.edit(owner.viewer(), clip, new CuttingRoom.Edit(title, null, null, null, null));
    }

    public void moveTo(Stage stage, Colleague owner, ClipId clip) {
        cutting.edit(owner.viewer(), clip, new CuttingRoom.Edit(null, stage, null, null, null));
    }

    public void delete(Colleague owner, ClipId clip) {
        cutting.delete(owner.viewer(), clip);
    }

    /** Shows another part of the recording, in milliseconds of it, as if that had been prepared. */
    public void cut(ClipId clip, long fromMs, long toMs) {
        database.sql("update clip set from_ms = ?, to_ms = ? where clip_id = ?")
                .params(fromMs, toMs, clip.clipId())
                .update();
    }
}
