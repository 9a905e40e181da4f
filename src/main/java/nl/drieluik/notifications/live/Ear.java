package nl.drieluik.notifications.live;

/** Whoever on this node wants to hear the bell. Called by whoever rang it, so it only passes the word on. */
public interface Ear {

    void heard(Topic topic);

    /** The line to the other nodes was down for a while: anything may have rung. */
    void missedSome();
}
