package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drieluik.clips.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class KindTest {

    @Test
    void whatAnyoneCouldSeeOrHearIsAlwaysOpen() {
        assertThat(Kind.values())
                .filteredOn(kind -> kind.openAt(Stage.DESCRIBING))
                .containsExactly(
                        Kind.QUOTE, Kind.TEACHER_ACTION, Kind.PUPIL_ACTION, Kind.INTERACTION, Kind.COUNT, Kind.FEELING);
    }

    @Test
    void questionsAndInterpretationsOpenWithTheCoachingAndTipsLast() {
        assertThat(Kind.QUESTION.opensAt()).isEqualTo(Stage.COACHING);
        assertThat(Kind.INTERPRETATION.opensAt()).isEqualTo(Stage.COACHING);
        assertThat(Kind.TIP.openAt(Stage.COACHING)).isFalse();
        assertThat(Kind.TIP.openAt(Stage.TIPS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isNamedAlikeInAnswersAndInListsOfOpenKinds(Kind kind) {
        assertThat(JsonMapper.shared().writeValueAsString(kind)).isEqualTo('"' + kind.wireName() + '"');
    }
}
