package nl.drieluik.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import nl.drieluik.people.PersonId;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T15:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");

    private final Question question = new Question(PersonId.random(), "Hoe lang wacht ik na een vraag?", false, MONDAY);

    @Test
    void keepsEveryWordingWithItsMoment() {
        question.reword("Wat doe ik in de stilte na een vraag?", FRIDAY);

        assertThat(question.whole().text()).isEqualTo("Wat doe ik in de stilte na een vraag?");
        assertThat(question.whole().versions())
                .containsExactly(
                        new QuestionVersion("Hoe lang wacht ik na een vraag?", MONDAY),
                        new QuestionVersion("Wat doe ik in de stilte na een vraag?", FRIDAY));
        assertThat(question.text().version()).isEqualTo(2);
    }

    @Test
    void makesNoVersionOfTheSameText() {
        question.reword("  Hoe lang wacht ik na een vraag? ", FRIDAY);

        assertThat(question.whole().versions()).hasSize(1);
    }

    @Test
    void canBeParkedAndTakenUpAgain() {
        question.park(true);
        assertThat(question.whole().parked()).isTrue();

        question.park(false);
        assertThat(question.whole().parked()).isFalse();
    }

    @Test
    void refusesTextThatIsTooShortWithoutItsWhiteSpace() {
        assertThatIllegalArgumentException().isThrownBy(() -> question.reword("   Hoe   ", FRIDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> question.reword("h".repeat(501), FRIDAY));
    }
}
