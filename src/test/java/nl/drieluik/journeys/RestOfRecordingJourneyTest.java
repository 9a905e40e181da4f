package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.drieluik.clips.ClipId;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an owner has beside the piece: she is reminded before it goes, and may let it go herself. By keyboard. */
@BrowserTest
class RestOfRecordingJourneyTest {

    private static final int TERM_DAYS = 90;
    private static final int PIECE_MS = 20_000;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Colleague owner;
    private String clip;

    @BeforeEach
    void cutAPiece() {
        owner = schools.withTriad().anna();
        clip = Recordings.ready(owner);
        owner.api().patch(clip, "{'piece': {'fromMs': 4000, 'toMs': %d}}".formatted(4000 + PIECE_MS));
        Recordings.awaitState(owner.api(), clip, "ready");
    }

    @Test
    void isRemindedOfInTimeAndGoesOnceThatIsMeant(Chromium chromium) {
        try (var anna = new Door(schools, chromium, port, "nl", Chromium.LAPTOP).withKeyboard(owner)) {
            anna.signsIn();
            var window = anna.window();
            stillHasIt(window);
            isReminded(window);
            thinksBetterOfIt(window);
            letsItGo(window);
            hasThePiece(window);
            cutsNothingButThePiece(window);
        }
    }

    private void stillHasIt(Window window) {
        leaveDays(30);
        window.go(page());
        assertThat(window.find(AriaRole.LINK, "clips:actions.cut")).isVisible();
        assertThat(reminder(window)).hasCount(0);
    }

    private void isReminded(Window window) {
        leaveDays(10);
        window.go(page());
        var until = LocalDate.parse(recording().path("until").asString());
        assertThat(reminder(window))
                .containsText(
                        DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl")).format(until));
        assertThat(window.find(AriaRole.LINK, "clips:rest.cut")).isVisible();
    }

    private void thinksBetterOfIt(Window window) {
        asks(window);
        window.page().keyboard().press("Escape");
        assertThat(window.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(recording().path("durationMs").asInt()).isGreaterThan(2 * PIECE_MS);
        assertThat(reminder(window)).isVisible();
    }

    private void letsItGo(Window window) {
        asks(window);
        window.press(AriaRole.BUTTON, "clips:rest.yes");
        assertThat(reminder(window)).hasCount(0);
        assertThat(recording().path("durationMs").asInt()).isEqualTo(PIECE_MS);
        assertThat(recording().has("until")).isFalse();
        window.hasTheFocusSomewhere();
    }

    private static void asks(Window window) {
        window.press(AriaRole.BUTTON, "clips:rest.letGo");
        assertThat(window.find(AriaRole.DIALOG, "clips:rest.ask")).isVisible();
    }

    private static void hasThePiece(Window window) {
        var clip = new ClipView(window);
        clip.playsAtOnce();
        clip.showsItsLastSecond();
    }

    /** It may still become shorter. */
    private static void cutsNothingButThePiece(Window window) {
        window.press(AriaRole.LINK, "clips:actions.cut");
        var cutting = new CuttingTable(window);
        cutting.awaitPicture();
        assertThat(cutting.handle("to")).hasAttribute("aria-valuemax", String.valueOf(PIECE_MS));
        assertThat(cutting.at("from")).isZero();
        assertThat(cutting.at("to")).isEqualTo(PIECE_MS);
        assertThat(window.find(AriaRole.BUTTON, "clips:rest.letGo")).hasCount(0);
    }

    private static Locator reminder(Window window) {
        return window.region("clips:rest.label");
    }

    private String page() {
        return clip.replace("/api", "");
    }

    private JsonNode recording() {
        return owner.api().get(clip).json().path("recording");
    }

    /** The page goes by the clock of its browser, so it is the recording that becomes older. */
    private void leaveDays(int days) {
        var then = OffsetDateTime.now(ZoneOffset.UTC).minusDays(TERM_DAYS - days);
        var id = ClipId.valueOf(clip.substring("/api/clips/".length()));
        database.sql("update clip set created_at = ?, apart_since = ? where clip_id = ?")
                .params(then, then, id.clipId())
                .update();
    }
}
