package nl.drieluik.meetings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class Refusals {

    private Refusals() {}

    static void assertRefused(ProblemCode code, ThrowingCallable command) {
        assertThatExceptionOfType(MeetingRefused.class)
                .isThrownBy(command)
                .asInstanceOf(type(DomainProblem.class))
                .extracting(DomainProblem::code)
                .isEqualTo(code);
    }
}
