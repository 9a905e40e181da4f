package nl.drieluik.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A running browser in which several people, each in a context of their own, use the application. */
public final class Chromium implements AutoCloseable {

    /** A phone in somebody's hand. */
    public static final Screen PHONE = new Screen(390, 844);

    /** A laptop or a Chromebook. */
    public static final Screen LAPTOP = new Screen(1366, 768);

    /** The digital board of a classroom. */
    public static final Screen BOARD = new Screen(1920, 1080);

    /** Milliseconds; a bound for a hanging test, not a measure of speed. */
    private static final int PATIENCE = 60_000;

    /** What {@link BrowserContext#clearPermissions} takes back: a browser without a face then refuses by itself. */
    public static final List<String> CAMERA = List.of("camera", "microphone");

    /** Width and height in CSS pixels. */
    public record Screen(int width, int height) {}

    private final Path program;
    private final Playwright playwright;
    private final Browser browser;

    /** With a camera and a microphone of its own, which are pretended. */
    Chromium(Path program) {
        this(program, 1);
    }

    private Chromium(Path program, int cameras) {
        this.program = program;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--use-fake-device-for-media-stream=device-count=" + cameras)));
    }

    /** Another one, on a machine to which nothing is plugged in. */
    public Chromium withoutACamera() {
        return new Chromium(program, 0);
    }

    /** A page of somebody new, whose browser prefers this language, and who lets the page use camera and microphone. */
    public Page open(int port, String language, Screen screen) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale(language)
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(screen.width(), screen.height()));
        context.setDefaultTimeout(PATIENCE);
        context.grantPermissions(CAMERA);
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
