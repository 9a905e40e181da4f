package nl.drieluik.clips;

import jakarta.persistence.Embeddable;

/** How often what is to be made now was tried, and which try is the latest. */
@Embeddable
class Attempts {

    /** A file that brings the server down must not do so for ever. */
    private static final int MOST = 6;

    /** Those of which no end is known: the process was killed, or they run now. */
    private int attempts;

    /** Of the latest attempt at anything of this clip. */
    private long claimNumber;

    PreparationClaim begin(PreparationTicket ticket) {
        attempts++;
        claimNumber++;
        return new PreparationClaim(ticket, claimNumber);
    }

    /** The latest came to an end which was not the file's fault: it does not count. */
    void putBack() {
        attempts = Math.max(0, attempts - 1);
    }

    /** What is to be made now is something else. */
    void startOver() {
        attempts = 0;
    }

    boolean areTooMany() {
        return attempts >= MOST;
    }

    boolean heed(PreparationClaim claim) {
        return claimNumber == claim.number();
    }
}
