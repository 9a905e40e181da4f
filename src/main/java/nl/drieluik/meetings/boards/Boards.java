package nl.drieluik.meetings.boards;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drieluik.meetings.MeetingId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Boards extends JpaRepository<Board, UUID> {

    Optional<Board> findBySecretHash(String secretHash);

    /** Locked, so that of two who type one code only one pairs it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Board> findByCode(String code);

    List<Board> findByMeeting(MeetingId meeting);

    int countByMeetingAndExpiresAtAfter(MeetingId meeting, Instant now);

    void deleteBySecretHash(String secretHash);

    void deleteByExpiresAtBefore(Instant now);
}
