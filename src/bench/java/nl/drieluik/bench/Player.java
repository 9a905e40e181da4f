package nl.drieluik.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeMap;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.Chromium.Screen;
import nl.drieluik.testing.SchoolLine;
import nl.drieluik.testing.Weather;

/** One screen of the meeting, whose shown frames are written down as they come. */
record Player(Page page, SchoolLine line) implements AutoCloseable {

    /** Small: four browsers without a graphics card share the machine, and it is the step that is measured. */
    private static final Screen SCREEN = new Screen(640, 480);

    private static final String SIGN_IN = """
            async ([email, password]) => {
              await fetch('/api/me')
              const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)[1]
              const headers = {'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token)}
              const body = JSON.stringify({email, password})
              return (await fetch('/api/session', {method: 'POST', headers, body})).ok
            }""";

    /** Both by the wall clock of this machine, which all its browsers share, and in milliseconds. */
    private static final String WRITE_DOWN = """
            async (video) => {
              const ready = (resolve) => video.addEventListener('canplay', resolve, {once: true})
              if (video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) await new Promise(ready)
              window.shown = [[performance.timeOrigin, video.currentTime * 1000]]
              const note = (_, frame) => {
                const at = performance.timeOrigin + frame.expectedDisplayTime
                window.shown.push([at, frame.mediaTime * 1000])
                video.requestVideoFrameCallback(note)
              }
              video.requestVideoFrameCallback(note)
            }""";

    static Player join(Chromium chromium, Keeper keeper, Weather weather, int seat) {
        var line = SchoolLine.to(keeper.port(), weather);
        var page = chromium.open(line.port(), "nl", SCREEN);
        page.navigate("/sign-in");
        var email = Keeper.SEATS.get(seat) + "@drieluik.example";
        if (!Boolean.TRUE.equals(page.evaluate(SIGN_IN, List.of(email, Keeper.PASSWORD)))) {
            throw new IllegalStateException(email + " was not let in");
        }
        page.navigate(keeper.meeting().replace("/api", ""));
        return new Player(page, line);
    }

    void beginToWrite() {
        page.locator("video").evaluate(WRITE_DOWN);
    }

    /** What was to be seen from which moment on. */
    @SuppressWarnings("unchecked")
    TreeMap<Double, Double> written() {
        var frames = new TreeMap<Double, Double>();
        for (var frame : (List<List<Number>>) page.evaluate("window.shown")) {
            frames.put(frame.getFirst().doubleValue(), frame.getLast().doubleValue());
        }
        return frames;
    }

    @Override
    public void close() {
        page.context().close();
        line.close();
    }
}
