package nl.drieluik.clips;

/**
 * One attempt at a preparation. Of several that believe to be at work on a clip, only the one with the highest number
 * is heard: each attempt gets the next, so a worker that slept through the takeover of its job overwrites nothing.
 *
 * @param number rises with every attempt at anything of this clip, and never starts again
 */
public record PreparationClaim(PreparationTicket ticket, long number) {

    public ClipId clip() {
        return ticket.clip();
    }

    public int generation() {
        return ticket.generation();
    }

    /** Written {@code <clip>-<generation>-<number>}, which serves as the name of a folder. */
    @Override
    public String toString() {
        return clip() + "-" + generation() + "-" + number;
    }
}
