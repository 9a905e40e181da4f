package nl.drieluik.meetings;

import nl.drieluik.common.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The members of a command that its type cannot do without. */
final class Needed {

    private Needed() {}

    static <T> T needed(@Nullable T member, String name) {
        if (member == null) {
            throw new MeetingRefused(ProblemCode.COMMAND_INCOMPLETE, name);
        }
        return member;
    }
}
