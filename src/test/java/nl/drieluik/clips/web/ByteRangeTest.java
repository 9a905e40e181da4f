package nl.drieluik.clips.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=90-, 90, 100",
        "bytes=-5, 95, 100",
        "bytes=50-1000, 50, 100",
        "bytes=-500, 0, 100"
    })
    void oneRangeIsUnderstood(String header, long start, long end) {
        assertThat(ByteRange.parse(header, 100)).contains(new ByteRange(start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=-", "bytes=9-5", "lines=1-2", "bytes=a-b", ""})
    void whatIsNotOneRangeGetsTheWhole(String header) {
        assertThat(ByteRange.parse(header, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=200-300", "bytes=-0"})
    void aRangeWithoutOneByteOfTheFileIsRefused(String header) {
        assertThatThrownBy(() -> ByteRange.parse(header, 100)).isInstanceOf(RangeUnsatisfiable.class);
    }

    @Test
    void noHeaderIsNoRange() {
        assertThat(ByteRange.parse(null, 100)).isEmpty();
    }
}
