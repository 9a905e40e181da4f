package nl.drieluik.meetings.marks;

import java.util.List;
import java.util.UUID;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Marks extends JpaRepository<Mark, UUID> {

    List<Mark> findByMeetingAndAuthorOrderByAtMs(MeetingId meeting, PersonId author);

    void deleteByMarkIdAndAuthor(UUID markId, PersonId author);
}
