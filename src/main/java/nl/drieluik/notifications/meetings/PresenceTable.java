package nl.drieluik.notifications.meetings;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.drieluik.common.jobs.NodeName;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.MeetingPresence;
import nl.drieluik.meetings.boards.PairedBoards;
import nl.drieluik.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is present through any node. A node that says nothing for a minute is gone, and its people with it. */
@Component
@Transactional
class PresenceTable implements MeetingPresence {

    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** One person in one meeting. */
    record Seat(MeetingId meeting, PersonId person) {}

    private final JdbcClient database;
    private final PairedBoards boards;
    private final String node;
    private final Clock clock;

    PresenceTable(JdbcClient database, PairedBoards boards, NodeName node, Clock clock) {
        this.database = database;
        this.boards = boards;
        this.node = node.name();
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Present in(MeetingId meeting) {
        var people = database
                .sql("select person_id from meeting_presence where meeting_id = ? and seen_at > ?")
                .params(meeting.meetingId(), silentSince())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .stream()
                .collect(toUnmodifiableSet());
        return new Present(people, boards.count(meeting));
    }

    /** Whether the seat was empty here: a node that was killed and is back finds its people as it left them. */
    boolean take(Seat seat) {
        return database.sql("""
                        insert into meeting_presence (meeting_id, person_id, node, seen_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(seat.meeting().meetingId(), seat.person().personId(), node, now())
                        .update()
                > 0;
    }

    void leave(Seat seat) {
        database.sql("delete from meeting_presence where meeting_id = ? and person_id = ? and node = ?")
                .params(seat.meeting().meetingId(), seat.person().personId(), node)
                .update();
    }

    /**
     * Every row of this node is somebody with an open stream here, so one statement renews them all.
     *
     * @return the meetings of whoever did not come back after this node was killed
     */
    List<MeetingId> stay(Collection<Seat> taken) {
        var known = database.sql("update meeting_presence set seen_at = ? where node = ?")
                .params(now(), node)
                .update();
        if (known == taken.size()) {
            return List.of();
        }
        var meetings = meetings("node = ?", node);
        database.sql("delete from meeting_presence where node = ?").param(node).update();
        taken.forEach(this::take);
        return meetings;
    }

    /** Forgets whom a node left behind that is gone; the meetings that they were in. */
    List<MeetingId> clearOld() {
        var gone = silentSince();
        var meetings = meetings("seen_at <= ?", gone);
        database.sql("delete from meeting_presence where seen_at <= ?")
                .param(gone)
                .update();
        return meetings;
    }

    private List<MeetingId> meetings(String condition, Object parameter) {
        return database.sql("select distinct meeting_id from meeting_presence where " + condition)
                .param(parameter)
                .query((row, number) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime silentSince() {
        return now().minus(SILENCE);
    }
}
