package nl.drieluik.meetings;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.drieluik.people.TriadId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Meetings extends JpaRepository<Meeting, MeetingId> {

    /** Locks the row: of two commands at once, the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findLockedById(MeetingId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Meeting> findLockedByTriadAndStateIn(TriadId triad, Collection<MeetingState> states);

    boolean existsByIdAndState(MeetingId id, MeetingState state);

    List<Meeting> findByTriadInOrderByStartsAtDesc(Collection<TriadId> triads);

    List<Meeting> findByTriadAndStateOrderByStartsAtDesc(TriadId triad, MeetingState state);
}
