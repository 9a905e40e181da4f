package nl.drieluik.clips.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.TinyFilm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address that a clip ever had, tried by everybody after it was cut, and cut once more. */
@DrieluikTest
class OutsideThePieceTest {

    private static final List<String> FILES =
            List.of("/video", "/poster", "/storyboard", "/storyboard/sprite", "/waveform", "/hls/master.m3u8");

    @TempDir
    Path folder;

    @Autowired
    private Schools schools;

    private School school;
    private Api anna;
    private String clip;

    @BeforeEach
    void shareAFilm() {
        school = schools.withTriad();
        anna = school.anna().api();
        clip = Recordings.sharedByAnna(school, TinyFilm.in(folder).with(1, new Random()));
    }

    @Test
    void isReachedByNobodyButItsOwner() {
        var whole = streamed("");
        assertThat(whole).isNotEmpty();
        cut(500, 2300);
        var earlier = streamed("");
        cut(1000, 2500);

        var recording = Stream.concat(FILES.stream(), streamed("/recording").stream())
                .filter(address -> !address.equals("/poster"))
                .map(address -> "/recording" + address)
                .toList();
        assertThat(reached(anna, recording)).isEqualTo(recording);
        for (var colleague : List.of(school.bram(), school.fatima(), school.coen(), schools.olga())) {
            assertThat(reached(colleague.api(), recording)).isEmpty();
            assertThat(reached(colleague.api(), whole)).isEmpty();
            assertThat(reached(colleague.api(), earlier)).isEmpty();
        }
        assertThat(reached(anna, earlier)).isEmpty();
        assertThat(reached(school.bram().api(), FILES)).isEqualTo(FILES);
        assertThat(reached(school.bram().api(), streamed(""))).isNotEmpty();
    }

    @Test
    void standsInNoFileUnderAnAddressThatStays() {
        var seen = new HashSet<String>();
        for (var file : List.of("/video", "/poster", "/storyboard/sprite")) {
            seen.add(tag(file));
        }
        cut(500, 2300);
        for (var file : List.of("/video", "/poster", "/storyboard/sprite")) {
            assertThat(seen.add(tag(file))).as(file).isTrue();
        }
    }

    /** Or a page that is open would go on with what it has. */
    @Test
    void leavesAnAddressForAnotherWithEachPieceAlsoWithTheWholeRecording() {
        var whole = address();
        cut(500, 2300);
        var piece = address();
        cut(0, 3000);
        assertThat(piece).isNotEqualTo(whole);
        assertThat(address()).isNotEqualTo(piece);
    }

    @Test
    void isGoneForOthersBeforeTheNewPieceIsMade() {
        var bram = school.bram().api();
        var whole = streamed("");
        anna.patch(clip, "{'piece': {'fromMs': 500, 'toMs': 2300}}");
        assertThat(reached(bram, whole)).isEmpty();
        Recordings.awaitState(anna, clip, "ready");
    }

    private void cut(long fromMs, long toMs) {
        anna.patch(clip, "{'piece': {'fromMs': %d, 'toMs': %d}}".formatted(fromMs, toMs));
        Recordings.awaitState(anna, clip, "ready");
    }

    /** All lists and segments of what its owner may watch there. */
    private List<String> streamed(String part) {
        var all = new ArrayList<String>();
        for (var list : named(part + "/hls/master.m3u8")) {
            var rung = list.substring(0, list.indexOf('/'));
            all.add("/hls/" + list);
            all.add("/hls/" + rung + "/init.mp4");
            named(part + "/hls/" + list).forEach(segment -> all.add("/hls/" + rung + "/" + segment));
        }
        return all;
    }

    private List<String> named(String playlist) {
        var text = new String(anna.get(clip + playlist).response().body(), UTF_8);
        return text.lines().filter(line -> !line.startsWith("#")).toList();
    }

    private List<String> reached(Api asker, List<String> addresses) {
        return addresses.stream()
                .filter(address -> asker.get(clip + address).status() == 200)
                .toList();
    }

    private String address() {
        return school.bram().api().get(clip).json().at("/video/progressive").asString();
    }

    private String tag(String file) {
        return String.valueOf(school.bram().api().get(clip + file).header("ETag"));
    }
}
