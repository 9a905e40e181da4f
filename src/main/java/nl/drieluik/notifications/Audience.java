package nl.drieluik.notifications;

/** Whom a piece of news is for, among those who may see the clip. */
enum Audience {
    EVERYBODY,
    /** Only the author of the observation that it is about. */
    AUTHOR,
    /** Everybody but that author. */
    OTHERS;

    boolean includes(boolean author) {
        return this == EVERYBODY || (this == AUTHOR) == author;
    }
}
