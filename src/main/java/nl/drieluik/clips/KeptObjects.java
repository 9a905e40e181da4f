package nl.drieluik.clips;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which object of the store. Every table that names objects must stand here: what nobody holds is deleted.
 *
 * <p>Keys are compared as text. They have one form, so every collation puts them in the order of their digits.
 */
@Component
@Transactional(readOnly = true)
public class KeptObjects {

    /** Files of clips, each with the sum of its content. */
    private static final String FILES = """
            (select object_key, clip_id, generation, size_bytes, sha256 from clip_file
             union all select object_key, clip_id, generation, size_bytes, sha256
                         from clip_segment join clip_rung using (rung_id)) kept
            """;

    /** Files, and what has no clip yet or no longer. */
    private static final String HELD = """
            (select object_key from clip_file
             union all select object_key from clip_segment
             union all select object_key from loose_object
             union all select object_key from multipart
             union all select tail_key from multipart where tail_key is not null) held
            """;

    private final JdbcClient database;

    KeptObjects(JdbcClient database) {
        this.database = database;
    }

    public Set<ObjectKey> on(Shelf shelf) {
        return database
                .sql("select object_key from " + HELD + " where object_key > ? and object_key < ?")
                .params(first(shelf), behind(shelf))
                .query((row, number) -> new ObjectKey(row.getString(1)))
                .stream()
                .collect(toSet());
    }

    public boolean isHeld(ObjectKey key) {
        return database.sql("select count(*) from " + HELD + " where object_key = ?")
                        .param(key.objectKey())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public List<KeptFile> filesOn(Shelf shelf) {
        return database.sql("select * from " + FILES + " where object_key > ? and object_key < ?")
                .params(first(shelf), behind(shelf))
                .query(KeptObjects::file)
                .list();
    }

    /**
     * Files in the order of their keys.
     *
     * @param after the key, or the beginning of one, that comes before
     * @param upTo the last key, or the beginning of the first that is left out
     */
    public List<KeptFile> files(String after, String upTo, int most) {
        return database.sql("select * from " + FILES
                        + " where object_key > ? and object_key < ? order by object_key fetch first ? rows only")
                .params(after, upTo, most)
                .query(KeptObjects::file)
                .list();
    }

    /** Empty when no clip holds it. */
    public Optional<KeptFile> file(ObjectKey key) {
        return database.sql("select * from " + FILES + " where object_key = ?")
                .param(key.objectKey())
                .query(KeptObjects::file)
                .optional();
    }

    public Optional<KeptFile> original(ClipId clip) {
        return database.sql("select * from " + FILES + " where clip_id = ? and generation = ?")
                .params(clip.clipId(), ClipFile.UPLOADED)
                .query(KeptObjects::file)
                .optional();
    }

    private static KeptFile file(ResultSet row, int number) throws SQLException {
        return new KeptFile(
                new ObjectKey(row.getString("object_key")),
                new ClipId(row.getObject("clip_id", UUID.class)),
                row.getInt("generation"),
                row.getLong("size_bytes"),
                row.getString("sha256"));
    }

    private static String first(Shelf shelf) {
        return shelf.digits() + "/";
    }

    /** No digit comes after f. */
    private static String behind(Shelf shelf) {
        return shelf.digits() + "/g";
    }
}
