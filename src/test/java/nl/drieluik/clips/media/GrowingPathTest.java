package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingPathTest {

    private final List<String> heard = new ArrayList<>();
    private final GrowingPath path = new GrowingPath(
            new Span(1000, 1170), 30, (more, percent) -> heard.add(more.size() + " at " + percent + "%"));

    @Test
    void placesThatComeInAnyOrderAreAPath() {
        Stream.of("1 0.5 0.25 0.1 0.2", "2 0.6 0.25 0.1 0.2", "2", "0 0.4 0.25 0.1 0.2", "0")
                .forEach(path);

        var followed = path.finish();

        assertThat(followed.path())
                .containsExactly(
                        new Place(1000, 0.4, 0.25, 0.1, 0.2),
                        new Place(1080, 0.5, 0.25, 0.1, 0.2),
                        new Place(1160, 0.6, 0.25, 0.1, 0.2));
        assertThat(followed.lostAtMs()).isEqualTo(1160);
        assertThat(heard).containsExactly("3 at 100%");
    }

    @Test
    void aPathWithHolesIsNone() {
        path.accept("1 0.5 0.25 0.1 0.2");

        assertThatExceptionOfType(MediaRefused.class).isThrownBy(path::finish);
    }

    /** As a film might, which got the better of OpenCV. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "help", "-1", "3", "4294967295", "0 0.5 0.5 0.1", "0 0 0 1 1.01", "0 NaN 0 1 1", "0 0 0 1 x"
            })
    void whatMakesNoSenseIsRefused(String line) {
        assertThatExceptionOfType(MediaRefused.class).isThrownBy(() -> path.accept(line));
    }
}
