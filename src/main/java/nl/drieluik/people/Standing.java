package nl.drieluik.people;

/** How somebody stands to the work of its owner. */
public enum Standing {
    OWNER,
    /** Another member of the triad it is shared with. */
    PEER,
    /** Leads the triad it is shared with. */
    FACILITATOR,
    /** May not know that it exists. */
    NONE
}
