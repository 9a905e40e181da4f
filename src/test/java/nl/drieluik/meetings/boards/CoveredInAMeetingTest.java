package nl.drieluik.meetings.boards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import nl.drieluik.meetings.Gathering;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.Browser;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.TinyFilm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What an owner covered stays so in a meeting, also on a board that she paired herself, who may see the recording. */
@DrieluikTest
class CoveredInAMeetingTest {

    private static final String ALL_OF_IT = """
            {'version': 0,
             'masks': [{'id': '6a3d1f0e-0000-4000-8000-000000000001', 'follows': false, 'fromMs': 0, 'toMs': 3000,
                        'boxes': [{'atMs': 0, 'x': 0, 'y': 0, 'width': 1, 'height': 1}]}],
             'mutes': [{'fromMs': 100, 'toMs': 200}]}
            """;
    private static final String SAID =
            "WEBVTT\n\n00:00.150 --> 00:01.000\nSamira\n\n00:02.000 --> 00:02.500\nKijk eens.\n";

    @TempDir
    Path folder;

    @Autowired
    private Schools schools;

    private School school;
    private Api anna;
    private String clip;
    private Gathering meeting;

    @BeforeEach
    void watchAClipTogether() {
        school = schools.withTriad();
        anna = school.anna().api();
        clip = Recordings.sharedByAnna(school, TinyFilm.ofNoise(folder).with(0, new Random()));
        anna.putCaptions(clip + "/recording/captions", SAID.getBytes(UTF_8));
        meeting = Gathering.started(school).untilPhase("watch");
    }

    @Test
    void noScreenShowsOrTellsMoreThanTheCoveredPiece() {
        var annas = paired(school.anna());
        var brams = paired(school.bram());
        var open = bytes(brams, "/api/board/video");
        var captions = addressOfCaptions(brams);
        assertThat(open).isEqualTo(bytes(anna, clip + "/recording/video"));

        anna.put(clip + "/masking", ALL_OF_IT);
        anna.put(clip + "/masking/applied", "{'version': 1}");
        assertThat(bytes(brams, "/api/board/video")).isNotEqualTo(open);
        assertThat(bytes(annas, "/api/board/video")).isNotEqualTo(open);
        Recordings.awaitState(school.bram().api(), clip, "ready");

        var covered = bytes(school.bram().api(), clip + "/video");
        assertThat(covered).hasSizeLessThan(open.length / 4);
        for (var board : new Browser[] {annas, brams}) {
            assertThat(bytes(board, "/api/board/video")).isEqualTo(covered);
            assertThat(addressOfCaptions(board)).isNotEqualTo(captions);
            assertThat(new String(bytes(board, addressOfCaptions(board)), UTF_8))
                    .contains("Kijk eens.")
                    .doesNotContain("Samira");
        }
    }

    private Browser paired(Colleague colleague) {
        var board = schools.browser();
        var code = board.post("/api/board", "{}").text("code");
        colleague.api().post(meeting.path() + "/boards", "{'code': '%s'}".formatted(code));
        return board;
    }

    private static String addressOfCaptions(Browser board) {
        return board.get("/api/board").json().at("/clip/captions/address").asString();
    }

    private static byte[] bytes(Api asker, String path) {
        return asker.get(path).response().body();
    }
}
