package nl.drieluik.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StrippedTest {

    record Note(@Stripped @Nullable String text, @Nullable String password) {}

    @Test
    void takesTheWhiteSpaceAroundTheTextAwayAndNothingElse() {
        assertThat(read("{\"text\": \"\\n Ik tel  tot drie. \\u0000\", \"password\": \" geheim \"}"))
                .isEqualTo(new Note("Ik tel  tot drie.", " geheim "));
    }

    @Test
    void leavesAbsentTextAbsent() {
        assertThat(read("{\"text\": null}")).isEqualTo(new Note(null, null));
    }

    private static Note read(String json) {
        return new JsonMapper().readValue(json, Note.class);
    }
}
