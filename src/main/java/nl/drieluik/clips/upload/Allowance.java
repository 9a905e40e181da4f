package nl.drieluik.clips.upload;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.SchoolId;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much one may bring. What is announced counts as if it were here, and all that was made of a clip counts. */
@Component
@Transactional
public class Allowance {

    private static final String OF_PERSON = "c.owner_id = ?";
    private static final String OF_SCHOOL = "c.owner_id in (select person_id from person where school_id = ?)";

    private static final String FILES = """
            select sum(f.size_bytes) from clip_file f join clip c on c.clip_id = f.clip_id
            where\s""";

    private static final String SEGMENTS = """
            select sum(s.size_bytes) from clip_segment s
            join clip_rung r on r.rung_id = s.rung_id join clip c on c.clip_id = r.clip_id
            where\s""";

    private static final String CAPTIONS = """
            select sum(w.size_bytes) from clip_captions w join clip c on c.clip_id = w.clip_id
            where\s""";

    private static final String ARRIVING = """
            select sum(coalesce(c.length_bytes, c.received_bytes)) from upload c
            where not exists (select 1 from clip_file f where f.clip_id = c.clip_id and f.role = 'ORIGINAL')
              and\s""";

    private final JdbcClient database;
    private final UploadDesk desk;
    private final UploadSettings settings;
    private final Clock clock;

    Allowance(JdbcClient database, UploadDesk desk, UploadSettings settings, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /** Has to be there, in a transaction that is over, before it can be locked. */
    void makeGate(SchoolId school) {
        database.sql("insert into upload_gate (school_id) values (?) on conflict do nothing")
                .param(school.schoolId())
                .update();
    }

    /** Opens an upload where it fits. Until that is in the database, nobody else of the school is let in. */
    Upload open(Viewer viewer, @Nullable Long length, UploadMetadata metadata, String asWritten) {
        database.sql("select school_id from upload_gate where school_id = ? for update")
                .param(viewer.school().schoolId())
                .query(UUID.class)
                .single();
        refuseTooMany(viewer.person());
        left(viewer, length == null ? 1 : length);
        return desk.open(viewer, length, metadata, asWritten);
    }

    /**
     * So many bytes more this person may bring.
     *
     * @param wanted refused where there is not even room for these
     */
    public long left(Viewer viewer, long wanted) {
        var ofPerson = leftOfPerson(viewer);
        if (wanted > ofPerson) {
            throw UploadRefused.personFull(settings.perPerson());
        }
        var ofSchool = leftOfSchool(viewer);
        if (wanted > ofSchool) {
            throw UploadRefused.schoolFull();
        }
        return Math.min(ofPerson, ofSchool);
    }

    /**
     * What this person may still bring, to be told before anything comes.
     *
     * @param leftBytes 0 also where a setting became smaller than what is here
     * @param ofSchool whether it is the school that has no more, so that others must help
     */
    public record Room(long leftBytes, boolean ofSchool) {}

    public Room room(Viewer viewer) {
        var ofPerson = leftOfPerson(viewer);
        var ofSchool = leftOfSchool(viewer);
        return new Room(Math.max(0, Math.min(ofPerson, ofSchool)), ofSchool < ofPerson);
    }

    private long leftOfPerson(Viewer viewer) {
        return settings.perPerson().toBytes() - taken(OF_PERSON, viewer.person().personId());
    }

    private long leftOfSchool(Viewer viewer) {
        return settings.perSchool().toBytes() - taken(OF_SCHOOL, viewer.school().schoolId());
    }

    private void refuseTooMany(PersonId person) {
        var unfinished = database.sql("""
                        select count(*) from upload
                        where owner_id = ? and (length_bytes is null or received_bytes < length_bytes) and expires_at > ?
                        """)
                .params(person.personId(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (unfinished >= settings.parallel()) {
            throw UploadRefused.tooMany(settings.parallel());
        }
    }

    private long taken(String whose, UUID id) {
        return bytes(FILES + whose, id)
                + bytes(SEGMENTS + whose, id)
                + bytes(CAPTIONS + whose, id)
                + bytes(ARRIVING + whose, id);
    }

    private long bytes(String sum, UUID id) {
        return database.sql("select coalesce((" + sum + "), 0)")
                .param(id)
                .query(Long.class)
                .single();
    }
}
