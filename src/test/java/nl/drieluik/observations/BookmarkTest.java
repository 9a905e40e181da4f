package nl.drieluik.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarkTest {

    @Test
    void isReadAsItWasWritten() {
        var bookmark = new Bookmark(12_500, Instant.parse("2026-11-20T15:00:00.123Z"), UUID.randomUUID());

        assertThat(Bookmark.valueOf(bookmark.toString())).isEqualTo(bookmark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.2", "a.b.c", "1.2.c", "1.99999999999999999999.c"})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Bookmark.valueOf(text));
    }
}
