package nl.drieluik.meetings.closing;

import java.util.List;
import java.util.UUID;
import nl.drieluik.meetings.MeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptLines extends JpaRepository<KeptLine, UUID> {

    List<KeptLine> findByMeetingOrderByKeptAtAscLineId(MeetingId meeting);
}
