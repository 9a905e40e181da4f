package nl.drieluik.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drieluik.testing.BrowserTest;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anna brings captions; Bram reads along, and finds what was said. */
@BrowserTest
class CaptionsJourneyTest {

    private static final String SAID = "Wie weet de helft van achtenveertig?";
    private static final String CAPTIONS = """
            WEBVTT

            00:00.000 --> 00:19.000
            %s

            00:20.000 --> 00:40.000
            Eén leerling zegt: vierentwintig.
            """.formatted(SAID);

    @TempDir
    private Path folder;

    @Autowired
    private Schools schools;

    @LocalServerPort
    private int port;

    @Test
    void whatTheOwnerBringsIsReadInThePictureAndFound(Chromium chromium) throws IOException {
        var school = schools.withTriad();
        var clip = Recordings.ready(school.anna());
        school.anna().api().put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        var page = clip.replace("/api", "");
        var laptops = new Door(schools, chromium, port, "nl", Chromium.LAPTOP);
        try (var anna = laptops.withMouse(school.anna());
                var bram = laptops.withMouse(school.bram())) {
            bram.signsIn();
            bram.window().go(page);
            new ReadingAlong(bram.window()).isNotOffered();
            anna.signsIn();
            anna.window().go(page);
            brings(anna.window());

            // The open page of a colleague hears of it.
            new ReadingAlong(bram.window()).isOffered();
            readsAlong(bram.window());
            finds(bram.window());
        }
    }

    private void brings(Window window) throws IOException {
        var file = Files.writeString(folder.resolve("les.vtt"), CAPTIONS);
        window.press(AriaRole.BUTTON, "clips:captions.title");
        window.page()
                .waitForFileChooser(() -> window.press(AriaRole.BUTTON, "clips:captions.choose"))
                .setFiles(file);
        window.press(AriaRole.BUTTON, "clips:captions.save");
        assertThat(window.text("clips:captions.lines_other", "count", "2")).isVisible();
        assertThat(window.page().getByText(SAID).first()).isVisible();
    }

    private static void readsAlong(Window window) {
        var view = new ClipView(window);
        view.plays();
        window.press(AriaRole.BUTTON, "player:pause");
        var captions = new ReadingAlong(window);
        captions.turnsOn(SAID, () -> window.page().keyboard().press("c"));
        window.page().reload();
        captions.isOn();
    }

    /** By a word without its accent, and by Enter. */
    private static void finds(Window window) {
        var field = window.find(AriaRole.SEARCHBOX, "observations:search.label");
        window.hands().write(field, "EEN LEERLING");
        assertThat(window.text("observations:search.lines_one", "count", "1")).isVisible();
        field.press("Enter");
        new ReadingAlong(window).reads("Eén leerling");
        window.hands().write(field, "deling");
        assertThat(window.text("observations:search.none")).isVisible();
    }
}
