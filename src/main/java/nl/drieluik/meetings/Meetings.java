package nl.drieluik.meetings;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.drieluik.people.TriadId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;

interface Meetings extends JpaRepository<Meeting, MeetingId>, JpaSpecificationExecutor<Meeting> {

    /** Locks the row: of two commands at once, the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findLockedById(MeetingId id);

    /** In a steady order, so that two who lock several of them never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Meeting> findLockedByTriadAndStateInOrderById(TriadId triad, Collection<MeetingState> states);

    List<Meeting> findByTriadAndStateIn(TriadId triad, Collection<MeetingState> states);

    List<Meeting> findByTriadAndStateOrderByStartsAtDesc(TriadId triad, MeetingState state);
}
