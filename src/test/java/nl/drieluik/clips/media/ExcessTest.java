package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that promise too much of something, or unpack to it. All of them end, soon and with a reason. */
@Timeout(300)
class ExcessTest {

    private static final int MOST = 0xffffffff;
    private static final int FAR = 0x7fffffff;
    private static final String[] TRACK = {"moov", "trak"};
    private static final String[] SAMPLES = {"moov", "trak", "mdia", "minf", "stbl"};

    @TempDir
    Path folder;

    private Workshop workshop;
    private byte[] film;

    @BeforeEach
    void setUp() throws Exception {
        workshop = new Workshop(folder);
        film = Files.readAllBytes(workshop.film("whole.mp4", "-f", "lavfi", "-i", "testsrc=s=160x120:r=25:d=1"));
    }

    /** A quarter of a gigabyte of nothing, in 250 KB. */
    @Test
    void anIndexThatUnpacksWithoutEndIsDamaged() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 256; i++) {
                packing.write(new byte[1 << 20]);
            }
        }
        var data = Boxes.box("cmvd", Boxes.numbers(FAR), packed.toByteArray());
        var index = Boxes.box("cmov", Boxes.box("dcom", "zlib".getBytes(ISO_8859_1)), data);

        assertThat(end(Boxes.replaced(film, Boxes.box("moov", index), "moov"))).hasValue(MediaProblem.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"udta", "moov", "trak", "meta", "free"})
    void boxesInBoxesWithoutEndAreDamaged(String type) throws Exception {
        var depth = 20_000;
        var nested = ByteBuffer.allocate(Boxes.HEADER * depth);
        while (nested.hasRemaining()) {
            nested.putInt(nested.remaining()).put(type.getBytes(ISO_8859_1));
        }

        assertThat(end(Boxes.replaced(film, Boxes.box("moov", nested.array()), "moov")))
                .hasValue(MediaProblem.DAMAGED);
    }

    @Test
    void aMillionTracksAreDamaged() throws Exception {
        var track = Boxes.box("trak", Boxes.box("mdia"));
        var tracks = ByteBuffer.allocate(track.length * 1_000_000);
        while (tracks.hasRemaining()) {
            tracks.put(track);
        }

        assertThat(end(Boxes.replaced(film, Boxes.box("moov", tracks.array()), "moov")))
                .hasValue(MediaProblem.DAMAGED);
    }

    /** Numbers of entries that are not there, or that are said in one number for all. */
    @ParameterizedTest
    @CsvSource({"stts,4", "stsz,8", "stsc,4", "stco,4", "stss,4"})
    void anIndexOfFourBillionEntriesEnds(String table, int at) throws Exception {
        for (var entries : new int[] {MOST, FAR, 100_000_000}) {
            var number = Boxes.content(film, inSamples(table)) + at;
            assertEnds(Boxes.patched(film, number, entries));
        }
    }

    @Test
    void fourBillionFramesOfOneByteEnd() throws Exception {
        for (var frames : new int[] {MOST, 30_000_000}) {
            var sizes = Boxes.content(film, inSamples("stsz")) + 4;
            var chunks = Boxes.content(film, inSamples("stsc")) + 12;
            assertEnds(Boxes.patched(Boxes.patched(film, sizes, 1, frames), chunks, frames));
        }
    }

    @Test
    void aFragmentOfFourBillionFramesEnds() throws Exception {
        var head = Arrays.copyOf(fragmented(), Boxes.content(fragmented(), "moof") - Boxes.HEADER);
        for (var frames : new int[] {MOST, FAR, 10_000_000}) {
            for (var size : new int[] {0, 1}) {
                var all = Boxes.box("tfhd", Boxes.numbers(0x020018, 1, 1, size));
                var run = Boxes.box("traf", all, Boxes.box("trun", Boxes.numbers(0, frames)));
                var fragment = Boxes.box("moof", Boxes.box("mfhd", Boxes.numbers(0, 1)), run);
                assertEnds(Boxes.join(head, fragment, Boxes.box("mdat", new byte[1000])));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, Integer.MIN_VALUE, MOST})
    void absurdClocksEnd(int ticksInASecond) throws Exception {
        assertEnds(Boxes.patched(film, Boxes.content(film, "moov", "mvhd") + 12, ticksInASecond));
        assertEnds(Boxes.patched(film, Boxes.content(film, "moov", "trak", "mdia", "mdhd") + 12, ticksInASecond));
    }

    /** The longest that can be said in 32 and in 64 bits. */
    @Test
    void absurdLengthsEnd() throws Exception {
        var clock = Boxes.content(film, "moov", "mvhd") + 12;
        assertEnds(Boxes.patched(film, clock, 1, FAR));
        var track = Boxes.numbers(0x01000000, 0, 0, 0, 0, 12800, FAR, MOST, 0x55c40000);
        assertEnds(Boxes.replaced(film, Boxes.box("mdhd", track), "moov", "trak", "mdia", "mdhd"));
    }

    @Test
    void cutsOfManyYearsEnd() throws Exception {
        var edit = Boxes.content(film, "moov", "trak", "edts", "elst") + 8;
        assertEnds(Boxes.patched(film, edit, FAR, 0));
        assertEnds(Boxes.patched(film, edit, FAR, -1));
        assertEnds(Boxes.patched(film, edit, 1000, FAR));
        assertEnds(Boxes.patched(film, edit, 1000, Integer.MIN_VALUE));
    }

    @ParameterizedTest
    @ValueSource(ints = {MOST, FAR, Integer.MIN_VALUE, 0, 1, 7})
    void boxesOfAnImpossibleSizeEnd(int size) throws Exception {
        assertEnds(Boxes.patched(film, Boxes.content(film, TRACK) - Boxes.HEADER, size));
        assertEnds(Boxes.patched(film, Boxes.content(film, "moov") - Boxes.HEADER, size));
        assertEnds(Boxes.patched(film, Boxes.content(film, "ftyp") - Boxes.HEADER, size));
    }

    @Test
    void aMillionFramesASecondAreNotRead() throws Exception {
        var times = Boxes.content(film, inSamples("stts")) + 12;
        var fast = Boxes.patched(film, times, 1);
        var clock = Boxes.content(fast, "moov", "trak", "mdia", "mdhd") + 12;

        assertThat(end(Boxes.patched(fast, clock, 1_000_000))).hasValue(MediaProblem.UNSUPPORTED);
    }

    @Test
    void howManyFramesASecondIsASetting() throws Exception {
        var path = Files.write(folder.resolve("lesson.mp4"), film);

        assertThat(new Ordeal(folder, "max-frame-rate=24").of(path)).hasValue(MediaProblem.UNSUPPORTED);
        assertThat(new Ordeal(folder, "max-frame-rate=26").of(path)).isEmpty();
    }

    @Test
    void framesTenHoursApartAreTooLong() throws Exception {
        assertThat(new Ordeal(folder).of(apart(36_000))).hasValue(MediaProblem.TOO_LONG);
    }

    /** Within what is allowed: two pictures, and not one for each thirtieth of a second between them. */
    @Test
    void framesTwoHoursApartAreNotMultiplied() throws Exception {
        assertThat(new Ordeal(folder, "max-output=1MB").of(apart(7200))).isEmpty();
    }

    /** The same film again and again, whose clock starts anew each time and then leaps by days. */
    @Test
    void aStreamWhoseTimeGoesRoundEnds() throws Exception {
        var stream = Files.readAllBytes(workshop.film("stream.ts", "-f", "lavfi", "-i", "testsrc=s=160x120:r=25:d=1"));
        var later = Files.readAllBytes(workshop.film(
                "later.ts", "-f", "lavfi", "-i", "testsrc=s=160x120:r=25:d=1", "-output_ts_offset", "90000"));

        assertEnds(Boxes.join(stream, stream, stream, stream));
        assertEnds(Boxes.join(stream, later, stream, later));
    }

    @Test
    void aPictureTooLargeIsNotRead() throws Exception {
        var large = workshop.film("large.mov", "-f", "lavfi", "-i", "color=s=8000x5000:r=2:d=1", "-c:v", "mjpeg");

        assertThat(new Ordeal(folder).of(large)).hasValue(MediaProblem.TOO_LARGE_PICTURE);
    }

    /** A few hundred bytes that say they are four thousand million pixels, where the film says 160 by 120. */
    @Test
    void aPictureThatSaysItIsLargerThanItIsEnds() throws Exception {
        var jpegs = Files.readAllBytes(
                workshop.film("small.mov", "-f", "lavfi", "-i", "testsrc=s=160x120:r=25:d=1", "-c:v", "mjpeg"));
        for (int at = 0; at + 9 < jpegs.length; at++) {
            if (jpegs[at] == (byte) 0xff && jpegs[at + 1] == (byte) 0xc0 && jpegs[at + 2] == 0) {
                Boxes.put(jpegs, at + 5, 0xffdcffdc);
            }
        }

        assertThat(end(jpegs)).isPresent();
    }

    /** The film's header says what it is, its track 65,535 by 65,535. */
    @Test
    void aTrackThatSaysItIsLargerThanItIsEnds() throws Exception {
        var entry = Boxes.content(film, inSamples("stsd")) + 8;

        assertEnds(Boxes.patched(film, entry + 32, MOST));
    }

    @Test
    void aCoverThatUnpacksToAnAcreEnds() throws Exception {
        var cover = workshop.film("cover.png", "-f", "lavfi", "-i", "color=s=200x200:d=1", "-frames:v", "1");
        var covered = Files.readAllBytes(workshop.film(
                "covered.mp4",
                "-i",
                folder.resolve("whole.mp4").toString(),
                "-i",
                cover.toString(),
                "-map",
                "0",
                "-map",
                "1",
                "-c",
                "copy",
                "-disposition:v:1",
                "attached_pic"));
        var at = new String(covered, ISO_8859_1).indexOf("IHDR") + 4;

        assertEnds(Boxes.patched(covered, at, 65_000, 65_000));
    }

    @Test
    void aFilmThatGrowsOnTheWayEnds() throws Exception {
        var small = Files.readAllBytes(workshop.film("small.ts", "-f", "lavfi", "-i", "testsrc=s=160x120:r=25:d=1"));
        var large = Files.readAllBytes(
                workshop.film("large.ts", "-f", "lavfi", "-i", "testsrc=s=3840x2160:r=25:d=0.2", "-c:v", "mpeg2video"));

        assertEnds(Boxes.join(small, large, small));
    }

    /** A pixel four thousand million times as wide as it is high. */
    @Test
    void pixelsOfAnAbsurdShapeEnd() throws Exception {
        var mkv = workshop.film(
                "wide.mkv", "-i", folder.resolve("whole.mp4").toString(), "-c", "copy", "-aspect", "30000");

        assertThat(new Ordeal(folder).of(mkv)).isEmpty();
    }

    private Path apart(int seconds) throws IOException, InterruptedException {
        return workshop.film(
                "apart.mkv",
                "-f",
                "lavfi",
                "-i",
                "testsrc=s=160x120:r=25:d=1,setpts=PTS+gte(N\\,1)*" + seconds + "/TB",
                "-fps_mode",
                "passthrough",
                "-frames:v",
                "2",
                "-pix_fmt",
                "yuv420p");
    }

    private byte[] fragmented() throws IOException, InterruptedException {
        return Files.readAllBytes(workshop.film(
                "fragmented.mp4",
                "-i",
                folder.resolve("whole.mp4").toString(),
                "-c",
                "copy",
                "-movflags",
                "frag_keyframe+empty_moov"));
    }

    private static String[] inSamples(String table) {
        var path = Arrays.copyOf(SAMPLES, SAMPLES.length + 1);
        path[SAMPLES.length] = table;
        return path;
    }

    /** Ready or refused, whichever ffmpeg makes of it. */
    private void assertEnds(byte[] bytes) throws IOException, InterruptedException {
        assertThat(end(bytes)).isNotEqualTo(Optional.of(MediaProblem.TOOK_TOO_LONG));
    }

    private Optional<MediaProblem> end(byte[] bytes) throws IOException, InterruptedException {
        return new Ordeal(folder).of(Files.write(folder.resolve("lesson.mp4"), bytes));
    }
}
