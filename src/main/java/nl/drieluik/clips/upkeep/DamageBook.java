package nl.drieluik.clips.upkeep;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.drieluik.clips.KeptFile;
import nl.drieluik.clips.store.ObjectKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes, for the administrator, what was lost and cannot be made anew. */
@Component
@Transactional
class DamageBook {

    private static final Logger log = LoggerFactory.getLogger(DamageBook.class);

    private final JdbcClient database;
    private final Clock clock;

    DamageBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Once for each object, however often it is found. Nothing happens when its clip is gone. */
    void report(KeptFile file, Damage damage) {
        var reported = database.sql("""
                        insert into damaged_object (object_key, clip_id, damage, found_at)
                        select ?, clip_id, ?, ? from clip where clip_id = ?
                        on conflict do nothing
                        """)
                .params(
                        file.key().objectKey(),
                        damage.name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        file.clip().clipId())
                .update();
        if (reported > 0) {
            log.error(
                    "Object {} of clip {} is {} and cannot be made anew: bring it back from a backup, or delete the clip",
                    file.key(),
                    file.clip(),
                    damage);
        }
    }

    /** It was found whole, perhaps brought back from a backup; or nobody needs it any more. */
    void strike(ObjectKey key) {
        database.sql("delete from damaged_object where object_key = ?")
                .param(key.objectKey())
                .update();
    }

    @Transactional(readOnly = true)
    List<ObjectKey> all() {
        return database.sql("select object_key from damaged_object")
                .query((row, number) -> new ObjectKey(row.getString(1)))
                .list();
    }
}
