package nl.drieluik.notifications.live;

/** Makes the streams of every node look again. */
public interface Bell {

    /**
     * Something changed. Called in the transaction that changes it: heard right after the commit, when the change can
     * be read, and not at all after a rollback.
     */
    void ring(Topic topic);
}
