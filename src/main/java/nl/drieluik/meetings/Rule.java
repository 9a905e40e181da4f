package nl.drieluik.meetings;

import nl.drieluik.common.ProblemCode;
import org.jspecify.annotations.Nullable;

/** When a command is accepted and what it does. */
record Rule(Permission permission, Deed deed) {

    interface Permission {

        /** Why it is not accepted now, whatever it says in detail; null when it is. */
        @Nullable
        ProblemCode refusal(Table table);
    }

    interface Deed {

        /** @throws MeetingRefused for what the command says in detail */
        Course done(Table table, MeetingCommand command);
    }
}
