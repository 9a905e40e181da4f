package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void onePartOfTheWorkIsItsShareOfTheWhole() {
        var listener = new Workshop.Recorder();
        var progress = new Progress(listener::progressed, 10_000, 20, 60);

        Stream.of("frame=1", "out_time_us=N/A", "out_time_us=0", "out_time_us=5000000", "out_time_us=5000001")
                .forEach(progress);
        Stream.of("out_time_us=-20000", "out_time_us=99000000", "progress=end").forEach(progress);

        assertThat(listener.heard).containsExactly("40%", "60%");
    }
}
