package nl.drieluik.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import nl.drieluik.testing.DrieluikTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Triads whose next date was set before there were meetings. */
@DrieluikTest
class OlderTriadsTest {

    private static final String BEFORE_PLANNED_MEETINGS = "11";

    private final String schema = "older_" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void anOlderDatabase() {
        migrateTo(BEFORE_PLANNED_MEETINGS);
        database.sql("insert into %s.school (school_id, name) values (?, 'De Drie')".formatted(schema))
                .param(UUID.randomUUID())
                .update();
    }

    @Test
    void aNextDateThatIsStillToComeIsAPlannedMeeting() {
        var start = now().plus(Duration.ofDays(10));
        var coming = triadThatMeetsAt(start);
        triadThatMeetsAt(now().minus(Duration.ofDays(10)));
        var planned = triadThatMeetsAt(start);
        plan(planned, start);

        migrateTo("12");

        assertThat(meetings()).isEqualTo(2);
        var meeting = plannedFor(coming);
        assertThat(meeting.state()).isEqualTo("PLANNED");
        assertThat(meeting.callRoom()).matches("drieluik-[0-9a-f-]{36}");
        assertThat(meeting.course()).isEqualTo(Course.PLANNED);
    }

    private record Planned(String state, String callRoom, Course course) {}

    private Planned plannedFor(UUID triad) {
        return database.sql("select * from %s.meeting where triad_id = ?".formatted(schema))
                .param(triad)
                .query((row, number) -> new Planned(
                        row.getString("state"),
                        row.getString("call_room"),
                        new CourseColumn().convertToEntityAttribute(row.getString("course"))))
                .single();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .locations("classpath:db/migration/common")
                .target(version)
                .load()
                .migrate();
    }

    private UUID triadThatMeetsAt(OffsetDateTime start) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into %1$s.triad (triad_id, school_id, name, next_meeting_at, version)
                        select ?, school_id, 'Drietal', ?, 0 from %1$s.school
                        """.formatted(schema)).params(id, start).update();
        return id;
    }

    private void plan(UUID triad, OffsetDateTime start) {
        database.sql("""
                        insert into %s.meeting (meeting_id, triad_id, starts_at, state, version, call_room, course)
                        values (?, ?, ?, 'PLANNED', 1, 'drieluik-1', ?)
                        """.formatted(schema))
                .params(UUID.randomUUID(), triad, start, new CourseColumn().convertToDatabaseColumn(Course.PLANNED))
                .update();
    }

    private int meetings() {
        return database.sql("select count(*) from %s.meeting".formatted(schema))
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
