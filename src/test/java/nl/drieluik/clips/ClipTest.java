package nl.drieluik.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.TriadId;
import org.junit.jupiter.api.Test;

class ClipTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 7, 31);

    private final Clip clip = new Clip(PersonId.random(), "Rekenles", null, Instant.EPOCH);

    @Test
    void theStageOnlyGoesForward() {
        assertThat(clip.moveTo(Stage.COACHING)).isTrue();
        assertThat(clip.moveTo(Stage.COACHING)).isFalse();
        assertThat(clip.moveTo(Stage.TIPS)).isTrue();
        assertThatThrownBy(() -> clip.moveTo(Stage.DESCRIBING)).isInstanceOf(StageOnlyForward.class);
    }

    @Test
    void itIsSharedUpToAndWithTheLastDay() {
        var triad = TriadId.random();
        clip.shareWith(triad, LAST_DAY);
        assertThat(clip.sharedWith(LAST_DAY)).isEqualTo(triad);
        assertThat(clip.sharedWith(LAST_DAY.plusDays(1))).isNull();
    }

    @Test
    void takenBackItIsSharedWithNobody() {
        clip.shareWith(TriadId.random(), LAST_DAY);
        clip.takeBack();
        assertThat(clip.sharedWith(LAST_DAY)).isNull();
    }

    @Test
    void aSchoolYearEndsOnTheNext31July() {
        assertThat(SchoolYear.endAfter(LocalDate.of(2026, 11, 22))).isEqualTo(LAST_DAY);
        assertThat(SchoolYear.endAfter(LocalDate.of(2027, 7, 30))).isEqualTo(LAST_DAY);
        assertThat(SchoolYear.endAfter(LAST_DAY)).isEqualTo(LAST_DAY.plusYears(1));
    }
}
