package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Films with the browser's own camera, which is a pretended one here, and loses the line and the tab meanwhile. */
@BrowserTest
class RecordingJourneyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** How many sealed parts this account has on the device. */
    private static final String PARTS_HERE = """
            async () => {
              const all = (await indexedDB.databases()).filter(({ name }) => name.startsWith('drieluik-recordings'))
              let parts = 0
              for (const { name } of all) {
                const database = await new Promise(resolve => {
                  const opening = indexedDB.open(name)
                  opening.onsuccess = () => resolve(opening.result)
                })
                parts += await new Promise(resolve => {
                  const counting = database.transaction('parts').objectStore('parts').count()
                  counting.onsuccess = () => resolve(counting.result)
                })
                database.close()
              }
              return parts
            }""";

    /** Chromium ends both when it takes a permission back, so its sound alone is ended by hand. */
    private static final String MICROPHONE_DROPS_OUT = """
            video => {
              const [microphone] = video.srcObject.getAudioTracks()
              microphone.stop()
              microphone.dispatchEvent(new Event('ended'))
            }""";

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    private Colleague anna;

    @Test
    void byKeyboardAloneSomebodyFilmsWithoutALineAndWatchesIt(Chromium chromium) {
        anna = schools.olga();
        try (var teacher = new Door(schools, chromium, port, "nl", Chromium.LAPTOP).withKeyboard(anna)) {
            var window = beginsToFilm(teacher);
            window.losesItsLine(() -> {
                assertThat(window.text("clips:record.filming.offline")).isVisible();
                await().atMost(PATIENCE).until(() -> partsHere(window.page()) > 1);
            });
            assertThat(window.text("clips:record.filming.arriving")).isVisible();
            window.press(AriaRole.BUTTON, "clips:record.filming.stop");
            window.press(AriaRole.BUTTON, "clips:record.filming.sure");
            assertThat(window.find(AriaRole.HEADING, "clips:record.after.stopped"))
                    .isVisible();
            window.press(AriaRole.LINK, "clips:upload.open");
            window.page().waitForURL(address -> !address.endsWith("/record"));

            var ready = Recordings.awaitState(anna.api(), "/api" + window.path(), "ready");
            assertThat(ready.path("durationMs").asLong()).isGreaterThan(3000);
            assertThat(partsHere(window.page())).isZero();
            var video = window.page().locator("video");
            video.evaluate("video => { video.currentTime = 2 }");
            await().atMost(PATIENCE)
                    .until(() -> (Boolean) video.evaluate("video => !video.seeking && video.currentTime >= 2"));
        }
    }

    @Test
    void whoseTabIsGoneFinishesWhatArrivedFromAnotherDevice(Chromium chromium) {
        anna = schools.olga();
        try (var teacher = new Door(schools, chromium, port, "en", Chromium.PHONE).withMouse(anna)) {
            var window = beginsToFilm(teacher);
            await().atMost(PATIENCE).until(() -> clip().at("/upload/offset").asLong() > 0);
            window.page().context().close();

            try (var other = new Door(schools, chromium, port, "en", Chromium.LAPTOP).withMouse(anna)) {
                other.signsIn();
                var there = other.window();
                there.go("/clips/" + clip().path("id").asString());
                there.press(AriaRole.BUTTON, "clips:finish.go");
                Recordings.awaitState(anna.api(), "/api" + there.path(), "ready");
            }
        }
    }

    @Test
    void aTabThatWasClosedSendsTheRestWhenItIsOpenedAgainAndIsNamedAtTheSignOut(Chromium chromium) {
        anna = schools.olga();
        try (var teacher = new Door(schools, chromium, port, "en", Chromium.LAPTOP).withMouse(anna)) {
            var window = beginsToFilm(teacher);
            var page = window.page();
            // The server does not take anything for a while.
            window.troubles().expect("503 .*/api/uploads");
            page.context().route("**/api/uploads/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            await().atMost(PATIENCE).until(() -> partsHere(page) > 1);
            page.onDialog(Dialog::accept);
            page.reload();
            assertThat(window.find(AriaRole.COMPLEMENTARY, "clips:unsent.title"))
                    .isVisible();
            window.press(AriaRole.BUTTON, "app:signOut");
            assertThat(window.find(AriaRole.DIALOG, "clips:unsent.leaving.title"))
                    .isVisible();
            window.press(AriaRole.BUTTON, "clips:unsent.leaving.keep");
            page.waitForURL("**/sign-in*");
            assertThat(partsHere(page)).isPositive();

            page.context().unroute("**/api/uploads/*");
            teacher.fillsInTheSignIn();
            Recordings.awaitState(anna.api(), "/api/clips/" + clip().path("id").asString(), "ready");
            await().atMost(PATIENCE).until(() -> partsHere(page) == 0);
        }
    }

    /** As a cable that comes loose: what was filmed until then is a clip, and the camera may come back. */
    @Test
    void whoseCameraDropsOutKeepsWhatWasFilmedAndFilmsOn(Chromium chromium) {
        anna = schools.olga();
        try (var teacher = new Door(schools, chromium, port, "nl", Chromium.LAPTOP).withMouse(anna)) {
            var window = beginsToFilm(teacher);
            await().atMost(PATIENCE).until(() -> clip().at("/upload/offset").asLong() > 0);
            var context = window.page().context();
            context.clearPermissions();
            assertThat(window.find(AriaRole.HEADING, "clips:record.after.unplugged"))
                    .isVisible();
            assertThat(window.find(AriaRole.LINK, "clips:upload.open")).isVisible();
            Recordings.awaitState(anna.api(), "/api/clips/" + clip().path("id").asString(), "ready");

            window.press(AriaRole.BUTTON, "clips:record.after.again");
            assertThat(window.text("clips:record.trouble.refused")).isVisible();
            context.grantPermissions(Chromium.CAMERA);
            window.press(AriaRole.BUTTON, "clips:record.again");
            window.press(AriaRole.BUTTON, "clips:record.go");
            assertThat(window.text("clips:record.filming.arriving")).isVisible();
        }
    }

    /** Nobody looks at the screen when a microphone's battery is empty. */
    @Test
    void whoseMicrophoneDropsOutFilmsOn(Chromium chromium) {
        anna = schools.olga();
        try (var teacher = new Door(schools, chromium, port, "en", Chromium.PHONE).withMouse(anna)) {
            var window = beginsToFilm(teacher);
            window.page().locator("video").evaluate(MICROPHONE_DROPS_OUT);
            assertThat(window.text("clips:record.filming.silent")).isVisible();
            var before = clip().at("/upload/offset").asLong();
            await().atMost(PATIENCE).until(() -> clip().at("/upload/offset").asLong() > before);
            window.press(AriaRole.BUTTON, "clips:record.filming.stop");
            window.press(AriaRole.BUTTON, "clips:record.filming.sure");
            assertThat(window.find(AriaRole.HEADING, "clips:record.after.stopped"))
                    .isVisible();
            Recordings.awaitState(anna.api(), "/api/clips/" + clip().path("id").asString(), "ready");
        }
    }

    @Test
    void withoutACameraOneIsToldSo(Chromium chromium) {
        anna = schools.olga();
        try (var bare = chromium.withoutACamera();
                var teacher = new Door(schools, bare, port, "nl", Chromium.PHONE).withMouse(anna)) {
            teacher.signsIn();
            teacher.window().go("/clips/record");
            assertThat(teacher.window().text("clips:record.trouble.none")).isVisible();
            assertThat(teacher.window().find(AriaRole.BUTTON, "clips:record.again"))
                    .isVisible();
        }
    }

    private Window beginsToFilm(Teacher teacher) {
        teacher.signsIn();
        teacher.goesTo("clips");
        var window = teacher.window();
        window.press(AriaRole.LINK, "clips:new.record");
        window.press(AriaRole.BUTTON, "clips:record.go");
        assertThat(window.text("clips:record.filming.arriving")).isVisible();
        return window;
    }

    private static int partsHere(Page page) {
        return (Integer) page.evaluate(PARTS_HERE);
    }

    private JsonNode clip() {
        return anna.api().get("/api/clips").json().path("items").path(0);
    }
}
