package nl.drieluik.meetings.boards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.Api.Answer;
import nl.drieluik.testing.Browser;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.EventStream;
import nl.drieluik.testing.EventStream.Event;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
class BoardApiTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @Autowired
    private MovableClock clock;

    private School school;
    private ClipId clip;
    private String meeting;
    private Browser board;
    private String code;

    @BeforeEach
    void aRunningMeetingAndABoardThatShowsItsCode() {
        school = schools.withTriad();
        clip = lessons.sharedByAnna(school);
        var plan = "{'triadId': '%s', 'startsAt': '2030-01-01T15:30:00Z'}".formatted(school.triad());
        meeting = "/api/meetings/"
                + school.fatima().api().post("/api/meetings", plan).text("id");
        command("{'type': 'start', 'order': ['%s', '%s']}"
                .formatted(school.anna().id(), school.bram().id()));
        board = schools.browser();
        code = board.post("/api/board", "{}").text("code");
    }

    @Test
    void aScreenThatIsNoBoardIsShownNothing() {
        var stranger = schools.browser();
        for (var path : List.of(
                "", "/events", "/video", "/poster", "/storyboard", "/storyboard/sprite", "/waveform", "/captions")) {
            assertThat(stranger.get("/api/board" + path).code()).isEqualTo("board-unknown");
        }
        assertThat(board.get("/api/board/video").code()).isEqualTo("board-unknown");
        assertThat(schools.nobody().get("/api/board").code()).isEqualTo("board-unknown");
    }

    @Test
    void aBoardFollowsItsMeetingFromTheMomentThatItIsPaired() {
        try (var screen = EventStream.open(board, "/api/board/events", null);
                var annas = EventStream.open(school.anna(), meeting + "/events", null)) {
            annas.next();
            assertThat(pair(school.bram(), code.toLowerCase(Locale.ROOT)).status())
                    .isEqualTo(204);

            assertThat(screen.next(2)).extracting(Event::name).containsExactly("paired", "state");
            while (!annas.next().data().contains("\"boards\":1")) {}
            command("{'type': 'next-phase'}");
            assertThat(screen.next().data()).contains("look-back", "\"role\":\"board\"");
        }
        assertThat(board.get("/api/board").json().path("case").path("ownerId").asString())
                .isEqualTo(school.anna().id().toString());
    }

    @Test
    void itShowsOnlyWhatIsTalkedAboutAndPrivateToNobody() {
        quote(school.bram(), "{'kind': 'quote', 'fromMs': 1000, 'text': 'For me alone', 'private': true}");
        quote(school.bram(), "{'kind': 'quote', 'fromMs': 1000, 'text': 'Who knows?'}");
        pair(school.bram(), code);
        untilPhase("watch");
        assertThat(board.get("/api/board")
                        .json()
                        .path("clip")
                        .path("durationMs")
                        .asLong())
                .isEqualTo(Lessons.DURATION_MS);
        assertThat(board.get("/api/board").json().path("observations").size()).isZero();

        untilPhase("describe");

        var shown = board.get("/api/board").json().path("observations");
        assertThat(shown.size()).isEqualTo(1);
        assertThat(shown.path(0).path("text").asString()).isEqualTo("Who knows?");
    }

    @Test
    void whatIsSaidIsReadOnItForAsLongAsTheClipIsShared() {
        var said = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nGoedemorgen.\n";
        school.anna().api().putCaptions("/api/clips/" + clip + "/captions", said.getBytes(UTF_8));
        pair(school.bram(), code);
        untilPhase("watch");

        var captions =
                board.get("/api/board").json().at("/clip/captions/address").asString();
        assertThat(new String(board.get(captions).response().body(), UTF_8)).isEqualTo(said);

        lessons.takeBack(school.anna(), clip);
        assertThat(board.get("/api/board").json().has("clip")).isFalse();
        assertThat(board.get(captions).status()).isEqualTo(404);
    }

    @Test
    void whatTheOwnerTapsWaitsForWhoeverKeepsTheTime() {
        pair(school.fatima(), code);
        untilPhase("switch");

        var tapped = board.post("/api/board/commands", "{'type': 'open-tips'}");

        assertThat(tapped.text("boardChoice")).isEqualTo("tips");
        assertThat(tapped.json().path("phase").path("name").asString()).isEqualTo("switch");
        assertThat(board.post("/api/board/commands", "{'type': 'next-phase'}").status())
                .isEqualTo(403);
    }

    @Test
    void itForgetsEverythingWhenItIsLetGo() {
        pair(school.anna(), code);
        try (var screen = EventStream.open(board, "/api/board/events", null)) {
            screen.next(2);
            school.anna().api().delete(meeting + "/boards");

            assertThat(screen.untilEnd().getLast().name()).isEqualTo("closed");
        }
        assertThat(board.get("/api/board").code()).isEqualTo("board-unknown");
    }

    @Test
    void itForgetsEverythingWhenTheMeetingIsOver() {
        pair(school.anna(), code);
        untilPhase("look-back");
        command("{'type': 'end'}");

        assertThat(board.get("/api/board").code()).isEqualTo("board-unknown");
    }

    @Test
    void aCodeWorksOnceAndNotForLong() {
        assertThat(pair(school.anna(), code).status()).isEqualTo(204);
        assertThat(pair(school.anna(), code).code()).isEqualTo("board-code-unknown");
        var late = schools.browser().post("/api/board", "{}").text("code");
        try {
            clock.pass(Duration.ofMinutes(16));
            assertThat(pair(school.anna(), late).code()).isEqualTo("board-code-unknown");
        } finally {
            clock.returnToNow();
        }
    }

    @Test
    void whoGuessesCodesIsSlowedDown() {
        for (var attempt = 0; attempt < 10; attempt++) {
            assertThat(pair(school.carla(), "AAAAAA").status()).isEqualTo(404);
        }
        assertThat(pair(school.carla(), code).code()).isEqualTo("too-many-boards");
    }

    @Test
    void nobodyElsePairsABoard() {
        assertThat(pair(schools.olga(), code).status()).isEqualTo(404);
        assertThat(pair(school.coen(), code).status()).isEqualTo(403);
    }

    private Answer pair(Colleague colleague, String typed) {
        return colleague.api().post(meeting + "/boards", "{'code': '%s'}".formatted(typed));
    }

    private void quote(Colleague colleague, String body) {
        colleague.api().post("/api/clips/" + clip + "/observations", body);
    }

    private Answer command(String command) {
        var answer = school.fatima().api().post(meeting + "/commands", command);
        assertThat(answer.status()).as(command).isEqualTo(200);
        return answer;
    }

    private void untilPhase(String name) {
        while (!school.fatima()
                .api()
                .get(meeting)
                .json()
                .path("phase")
                .path("name")
                .asString()
                .equals(name)) {
            command("{'type': 'next-phase'}");
        }
    }
}
