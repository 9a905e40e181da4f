package nl.drieluik.clips.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeyTest {

    @RepeatedTest(10)
    void aKeyStartsWithTheFolderThatSpreadsThem() {
        assertThat(ObjectKey.random().objectKey()).matches("(..)/\\1[0-9a-f]{30}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "ab/cd123456789012345678901234567890", "ab/ab"})
    void nothingElseIsAKey(String text) {
        assertThatThrownBy(() -> new ObjectKey(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
