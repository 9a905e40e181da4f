package nl.drieluik.meetings.closing;

import java.util.List;
import nl.drieluik.meetings.MeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Participations extends JpaRepository<Participation, Participation.Key> {

    List<Participation> findByKeyMeetingOrderByWrittenAt(MeetingId meeting);
}
