package nl.drieluik.meetings.boards;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A screen without an account. Whoever holds its secret is that screen. */
@Entity
class Board {

    static final Duration CODE_LASTS = Duration.ofMinutes(15);
    static final Duration PAIRING_LASTS = Duration.ofHours(12);

    @Id
    private UUID boardId;

    private String secretHash;
    private @Nullable String code;

    @Embedded
    private @Nullable MeetingId meeting;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "paired_by"))
    private @Nullable PersonId pairedBy;

    private Instant expiresAt;

    Board(String secretHash, String code, Instant now) {
        this.boardId = UUID.randomUUID();
        this.secretHash = secretHash;
        this.code = code;
        this.expiresAt = now.plus(CODE_LASTS);
    }

    @SuppressWarnings("NullAway.Init")
    protected Board() {}

    void pair(MeetingId withMeeting, PersonId by, Instant now) {
        meeting = withMeeting;
        pairedBy = by;
        code = null;
        expiresAt = now.plus(PAIRING_LASTS);
    }

    UUID id() {
        return boardId;
    }

    boolean isValidAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    BoardState describe() {
        return new BoardState(boardId, code, expiresAt, pairing().orElse(null));
    }

    private Optional<BoardState.Pairing> pairing() {
        return meeting == null || pairedBy == null
                ? Optional.empty()
                : Optional.of(new BoardState.Pairing(meeting, pairedBy));
    }
}
