package nl.drieluik.clips.preparation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.Measures;
import nl.drieluik.clips.Overtaken;
import nl.drieluik.clips.PreparationClaim;
import nl.drieluik.clips.RungId;
import nl.drieluik.clips.RungLedger;
import nl.drieluik.clips.SegmentFile;
import nl.drieluik.clips.media.Rung;
import nl.drieluik.clips.media.Segment;
import nl.drieluik.clips.store.ObjectMissing;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clip that is watched while more of it is made, and what becomes of that. */
@DrieluikTest
class GrowingClipTest extends AttemptTest {

    private static final Measures MEASURES = new Measures(60_000, 1280, 720);
    private static final Rung LARGE = new Rung(1280, 720, 30, "avc1.64001f,mp4a.40.2", 6);
    private static final Rung SMALL = new Rung(640, 360, 30, "avc1.64001e,mp4a.40.2", 6);

    @Autowired
    private RungLedger ledger;

    private final List<SegmentFile> written = new ArrayList<>();
    private Api anna;
    private Api bram;
    private PreparationClaim claim;

    @BeforeEach
    void begin() {
        lessons.share(school.anna(), clip, school.triad());
        anna = school.anna().api();
        bram = school.bram().api();
        claim = take().claim();
        workbench.measured(claim, MEASURES);
    }

    @Test
    void itsListGrowsUntilAllIsThere() throws IOException {
        var rung = grown(LARGE, Segment.BEGINNING, 1);

        assertThat(anna.get(path("")).json().at("/video/hls").asString()).startsWith(path("/hls/master.m3u8?version="));
        assertThat(text(anna, "/hls/master.m3u8"))
                .contains("RESOLUTION=1280x720,FRAME-RATE=30.000,CODECS=\"avc1.64001f,mp4a.40.2\"\n" + rung + "/index");
        assertThat(anna.get(path("/hls/master.m3u8")).header("Cache-Control")).isEqualTo("no-store");
        assertThat(list(anna, rung))
                .contains("#EXT-X-TARGETDURATION:6\n", "#EXT-X-PLAYLIST-TYPE:EVENT\n", "#EXT-X-MAP:URI=\"init.mp4\"\n")
                .endsWith("#EXTINF:4.000000,\n0.m4s\n#EXTINF:4.000000,\n1.m4s\n");
        assertThat(text(anna, "/hls/" + rung + "/1.m4s")).isEqualTo("segment 1");
        assertThat(text(anna, "/hls/" + rung + "/init.mp4")).isEqualTo("segment -1");
        assertThat(anna.get(path("/hls/" + rung + "/2.m4s")).status()).isEqualTo(404);

        grow(rung, LARGE, 2, 2);
        assertThat(list(anna, rung)).endsWith("2.m4s\n");
        ledger.markWhole(claim, rung);
        assertThat(list(anna, rung)).contains("#EXT-X-PLAYLIST-TYPE:VOD\n").endsWith("2.m4s\n#EXT-X-ENDLIST\n");
    }

    @Test
    void othersWatchWhenItIsReadyAndAsLongAsTheyMay() throws IOException {
        var rung = grown(LARGE, Segment.BEGINNING, 0);
        assertThat(bram.get(path("/hls/master.m3u8")).code()).isEqualTo("clip-not-ready");
        assertThat(bram.get(path("/hls/" + rung + "/0.m4s")).code()).isEqualTo("clip-not-ready");

        ledger.markWhole(claim, rung);
        workbench.finish(claim, List.of());
        assertThat(text(bram, "/hls/" + rung + "/0.m4s")).isEqualTo("segment 0");
        assertThat(bram.get(path("/recording/hls/" + rung + "/0.m4s")).status()).isEqualTo(404);

        lessons.takeBack(school.anna(), clip);
        for (var address : List.of("/hls/master.m3u8", "/hls/" + rung + "/index.m3u8", "/hls/" + rung + "/0.m4s")) {
            assertThat(bram.get(path(address)).status()).isEqualTo(404);
        }
    }

    @Test
    void anotherSizeIsOfferedWhenItIsWhole() throws IOException {
        ledger.markWhole(claim, grown(LARGE, Segment.BEGINNING, 0));
        var small = grown(SMALL, Segment.BEGINNING, 0);
        assertThat(text(anna, "/hls/master.m3u8")).doesNotContain(small.toString());

        ledger.markWhole(claim, small);
        assertThat(text(anna, "/hls/master.m3u8")).endsWith(small + "/index.m3u8\n");
    }

    @Test
    void whatAKilledAttemptLeftIsLetGoWhenTheNextBegins() throws IOException {
        var rung = grown(LARGE, Segment.BEGINNING, 1);

        take();

        assertThat(anna.get(path("")).json().has("video")).isFalse();
        assertThat(anna.get(path("/hls/" + rung + "/0.m4s")).status()).isEqualTo(404);
        assertThatThrownBy(() -> grow(rung, LARGE, 2, 2)).isInstanceOf(Overtaken.class);
        assertClearedAway(written.subList(0, 3));
    }

    @Test
    void whatPlaysStaysWhenOnlySmallerSizesAreMadeAgain() throws IOException {
        var large = makeWatchable();
        var small = grown(SMALL, Segment.BEGINNING, 0);

        assertThat(take().video()).isNotNull();

        assertThat(text(anna, "/hls/" + large + "/0.m4s")).isEqualTo("segment 0");
        assertThat(anna.get(path("/hls/" + small + "/0.m4s")).status()).isEqualTo(404);
    }

    @Test
    void aCutDoesNotWaitForTheSmallerSizes() throws IOException {
        var large = makeWatchable();

        anna.patch(path(""), "{'piece': {'fromMs': 5000, 'toMs': 12000}}");

        assertThatThrownBy(() -> workbench.progressed(claim, 50)).isInstanceOf(Overtaken.class);
        assertThat(text(anna, "/recording/hls/" + large + "/0.m4s")).isEqualTo("segment 0");
        assertThat(anna.get(path("/hls/" + large + "/0.m4s")).status()).isEqualTo(404);
    }

    @Test
    void aDeletedClipLeavesNoSegment() throws IOException {
        grown(LARGE, Segment.BEGINNING, 1);

        lessons.delete(school.anna(), clip);

        assertClearedAway(written);
    }

    private RungId makeWatchable() throws IOException {
        var large = grown(LARGE, Segment.BEGINNING, 0);
        ledger.markWhole(claim, large);
        var video = storeroom.put(claim.generation(), FileRole.VIDEO, file("video"));
        workbench.playable(claim, video, MEASURES);
        workbench.watchable(
                claim, List.of(storeroom.putOriginal(file("original").path())));
        return large;
    }

    private RungId grown(Rung rung, int from, int to) throws IOException {
        var id = RungId.random();
        grow(id, rung, from, to);
        return id;
    }

    private void grow(RungId id, Rung rung, int from, int to) throws IOException {
        var segments = new ArrayList<Segment>();
        for (var number : IntStream.rangeClosed(from, to).toArray()) {
            segments.add(new Segment(number, number < 0 ? 0 : 4_000_000, file("segment " + number)));
        }
        var stored = storeroom.put(claim.generation(), segments);
        written.addAll(stored);
        ledger.grow(claim, id, rung, stored);
    }

    private void assertClearedAway(List<SegmentFile> gone) {
        housekeeping.clearRemains();
        assertThat(gone)
                .isNotEmpty()
                .allSatisfy(segment -> assertThatThrownBy(
                                () -> store.size(segment.file().key()))
                        .isInstanceOf(ObjectMissing.class));
    }

    private String list(Api api, RungId rung) {
        return text(api, "/hls/" + rung + "/index.m3u8");
    }

    private String text(Api api, String address) {
        return new String(api.get(path(address)).response().body(), UTF_8);
    }

    private String path(String address) {
        return "/api/clips/" + clip + address;
    }
}
