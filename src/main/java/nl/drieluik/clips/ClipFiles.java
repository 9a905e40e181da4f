package nl.drieluik.clips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.Access;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Standing;
import nl.drieluik.people.TriadId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the files of a clip are, for whoever may have them at this moment. A player asks for every part anew and each
 * answer must be true, so nothing is remembered: two looks at the database tell it all, past the entities, which would
 * cost as much again as sending the part.
 */
@Component
public class ClipFiles {

    private static final String OF_PIECE = question("piece_generation");
    private static final String OF_RECORDING = question("recording_generation");

    private final JdbcClient database;
    private final Access access;
    private final SchoolYear year;
    private final Clock clock;

    ClipFiles(JdbcClient database, Access access, SchoolYear year, Clock clock) {
        this.database = database;
        this.access = access;
        this.year = year;
        this.clock = clock;
    }

    private record Found(
            PersonId owner,
            @Nullable Share share,
            boolean ready,
            @Nullable ClipFile file) {

        @Nullable
        TriadId sharedWith(LocalDate day) {
            return share != null && share.holdsOn(day) ? share.triad() : null;
        }

        ClipFile made() {
            if (file == null) {
                throw new ClipNotReady();
            }
            return file;
        }
    }

    /**
     * A file of the piece.
     *
     * @throws NotFound when this viewer may not know of the clip
     * @throws ClipNotReady when it has not been made yet, or is not ready for others than its owner
     */
    public ClipFile ofPiece(Viewer viewer, ClipId id, FileRole role) {
        var found = find(OF_PIECE, id, role);
        var standing = standing(viewer, found);
        if (standing == Standing.NONE) {
            throw new NotFound();
        }
        if (standing != Standing.OWNER && !found.ready()) {
            throw new ClipNotReady();
        }
        return found.made();
    }

    /** A file of the whole recording, which is there for nobody but its owner. */
    public ClipFile ofRecording(Viewer viewer, ClipId id, FileRole role) {
        var found = find(OF_RECORDING, id, role);
        if (!viewer.is(found.owner())) {
            throw new NotFound();
        }
        return found.made();
    }

    private Standing standing(Viewer viewer, Found found) {
        return access.standingAtAGlance(viewer, found.owner(), found.sharedWith(year.today(clock)));
    }

    private Found find(String question, ClipId id, FileRole role) {
        return database.sql(question)
                .params(role.name(), id.clipId())
                .query((row, number) -> found(row, role))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static String question(String generation) {
        return """
                select clip.owner_id, clip.triad_id, clip.shared_until, clip.state,
                       file.generation, file.object_key, file.sha256, file.size_bytes, file.content_type
                  from clip
                  left join clip_file file
                    on file.clip_id = clip.clip_id and file.generation = clip.%s and file.role = ?
                 where clip.clip_id = ?
                """.formatted(generation);
    }

    private static Found found(ResultSet row, FileRole role) throws SQLException {
        var owner = new PersonId(row.getObject(1, UUID.class));
        return new Found(owner, share(row), ClipState.READY.name().equals(row.getString(4)), file(row, role));
    }

    private static @Nullable Share share(ResultSet row) throws SQLException {
        var triad = row.getObject(2, UUID.class);
        return triad == null ? null : new Share(new TriadId(triad), row.getObject(3, LocalDate.class));
    }

    private static @Nullable ClipFile file(ResultSet row, FileRole role) throws SQLException {
        var key = row.getString(6);
        return key == null
                ? null
                : new ClipFile(
                        row.getInt(5), role, new ObjectKey(key), row.getString(7), row.getLong(8), row.getString(9));
    }
}
