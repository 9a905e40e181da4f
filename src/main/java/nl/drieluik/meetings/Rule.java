package nl.drieluik.meetings;

import java.util.function.Predicate;
import nl.drieluik.common.ProblemCode;
import org.jspecify.annotations.Nullable;

/** When a command is accepted and what it does. */
record Rule(Permission permission, Deed deed) {

    interface Permission {

        /** Why it is not accepted now, whatever it says in detail; null when it is. */
        @Nullable
        ProblemCode refusal(Table table);

        default Permission and(Permission other) {
            return table -> {
                var refusal = refusal(table);
                return refusal == null ? other.refusal(table) : refusal;
            };
        }

        static Permission when(Predicate<Table> granted, ProblemCode otherwise) {
            return table -> granted.test(table) ? null : otherwise;
        }
    }

    interface Deed {

        /** @throws MeetingRefused for what the command says in detail */
        Course done(Table table, MeetingCommand command);
    }
}
