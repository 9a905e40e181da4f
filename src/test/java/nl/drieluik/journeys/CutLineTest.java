package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.SchoolLine;
import nl.drieluik.testing.Schools;
import nl.drieluik.testing.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A film over a line that is cut, while a second tab is open; then the page is loaded anew. */
@BrowserTest
class CutLineTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PADDING = 24 << 20;

    /** Bytes a second: the film takes about ten seconds. */
    private static final long PACE = 2_500_000;

    @TempDir
    private Path folder;

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    private Colleague anna;

    @Test
    void aFilmGoesOnByItselfAndAfterTheSameFileIsPickedAgain(Chromium chromium) throws IOException {
        anna = schools.olga();
        var film = film();
        try (var line = SchoolLine.to(port, Weather.good().upTo(PACE));
                var teacher = new Door(schools, chromium, line.port(), "nl", Chromium.LAPTOP).withMouse(anna)) {
            var window = teacher.window();
            window.troubles().expectLostLine();
            window.page().onDialog(Dialog::accept);
            teacher.signsIn();
            teacher.goesTo("clips");
            teacher.picks(film);
            var before = awaitMoreThan(0);
            line.cut();
            var beforeReload = awaitMoreThan(before);

            var clip = "/clips/" + clip().path("id").asString();
            var tab = window.anotherTab();
            tab.troubles().expectLostLine();
            tab.go(clip);
            assertThat(tab.find(AriaRole.BUTTON, "clips:goOn.pick")).isVisible();
            window.page().reload();
            window.go(clip);
            var chooser = window.page().waitForFileChooser(() -> window.press(AriaRole.BUTTON, "clips:goOn.pick"));
            chooser.setFiles(film);
            awaitMoreThan(beforeReload);

            Recordings.awaitState(anna.api(), "/api" + clip, "ready");
            assertThat(line.entered()).isLessThan(Files.size(film) * 3 / 2);
            assertThat(anna.api().get("/api/clips").json().path("items")).hasSize(1);
        }
    }

    private long awaitMoreThan(long offset) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::offset, now -> now > offset);
    }

    /** All of it, once it is more than arriving. */
    private long offset() {
        var clip = clip();
        var unknown = clip.isMissingNode() || clip.path("state").asString().equals("uploading");
        return clip.at("/upload/offset").asLong(unknown ? 0 : Long.MAX_VALUE);
    }

    private JsonNode clip() {
        return anna.api().get("/api/clips").json().path("items").path(0);
    }

    /** A real lesson, made longer by a box that every player skips. */
    private Path film() throws IOException {
        var film = folder.resolve("les.mp4");
        Files.copy(Recordings.LESSON, film);
        var padding = ByteBuffer.allocate(PADDING).putInt(PADDING).put("free".getBytes(US_ASCII));
        Files.write(film, padding.array(), StandardOpenOption.APPEND);
        return film;
    }
}
