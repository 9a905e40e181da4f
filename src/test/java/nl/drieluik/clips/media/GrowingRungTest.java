package nl.drieluik.clips.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowingRungTest {

    private static final String HEAD = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-MAP:URI=\"360_init.mp4\"\n";

    @TempDir
    Path folder;

    @Test
    void eachSegmentIsToldOfOnceWhileTheOthersAreMade() throws IOException {
        var listener = new Workshop.Recorder();
        var files = new RungFiles(new FrameSize(640, 360), false);
        // As much of a header as tells what to decode.
        Files.write(folder.resolve(files.beginning()), new byte[] {'a', 'v', 'c', 'C', 1, 0x64, 0, 0x1f});
        for (var number : List.of(0, 1, 2)) {
            Files.createFile(folder.resolve("360_" + number + ".m4s"));
        }
        var source = Files.createFile(folder.resolve("film.mp4"));
        try (var work = WorkFolder.in(folder, source)) {
            var rung = new GrowingRung(work, files, Pace.encoded(25), listener);

            rung.accept("progress=continue");
            assertThat(listener.heard).isEmpty();

            write(HEAD + "#EXTINF:4.000000,\n360_0.m4s\n");
            rung.accept("out_time_us=4000000");
            rung.accept("progress=continue");
            rung.accept("progress=continue");
            assertThat(listener.heard).containsExactly("360 grew to 0");

            write(HEAD + "#EXTINF:4.000000,\n360_0.m4s\n#EXTINF:4.000000,\n360_1.m4s\n#EXTINF:1.280000,\n360_2.m4s\n");
            rung.finish();
            assertThat(listener.heard).containsExactly("360 grew to 0", "360 grew to 2", "360 is whole");
        }
        assertThat(listener.rungs.keySet()).containsExactly(new Rung(640, 360, 25, "avc1.64001f", 4));
        assertThat(listener.rungs.values().iterator().next())
                .extracting(Segment::number, Segment::durationUs)
                .containsExactly(
                        tuple(Segment.BEGINNING, 0L), tuple(0, 4_000_000L), tuple(1, 4_000_000L), tuple(2, 1_280_000L));
    }

    private void write(String playlist) throws IOException {
        Files.writeString(folder.resolve("360.m3u8"), playlist);
    }
}
