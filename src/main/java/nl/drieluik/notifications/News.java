package nl.drieluik.notifications;

import nl.drieluik.observations.ObservationId;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that followers of a clip are told: only ids, for what they may read of it they fetch themselves.
 *
 * @param about the observation that it is about, if any, and who wrote that
 */
record News(What what, @Nullable Subject about, Audience audience) {

    enum What {
        READY("ready"),
        FAILED("failed"),
        CHANGED("changed"),
        PLACED("placed"),
        EDITED("changed"),
        REMOVED("removed");

        private final String wireName;

        What(String wireName) {
            this.wireName = wireName;
        }

        /** The name of the event, or for an observation what came of it. */
        String wireName() {
            return wireName;
        }
    }

    record Subject(ObservationId observation, PersonId author) {}

    static News of(What what) {
        return new News(what, null, Audience.EVERYBODY);
    }
}
