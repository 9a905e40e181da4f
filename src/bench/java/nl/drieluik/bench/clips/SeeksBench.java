package nl.drieluik.bench.clips;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.drieluik.testing.Chromium;
import nl.drieluik.testing.ChromiumExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How long somebody in Chromium waits for the picture after a jump to anywhere in a clip of five minutes. */
@ExtendWith(ChromiumExtension.class)
class SeeksBench {

    private static final int SEEKS = Integer.getInteger("drieluik.bench.seeks", 60);
    private static final int MINUTES = Integer.getInteger("drieluik.bench.seek.minutes", 5);

    private static final Chromium.Screen SCREEN = new Chromium.Screen(1280, 720);

    private static final String SIGN_IN = """
            async ([email, password]) => {
              await fetch('/api/me')
              const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)[1]
              const headers = {'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token)}
              const body = JSON.stringify({email, password})
              return (await fetch('/api/session', {method: 'POST', headers, body})).ok
            }""";

    private static final String OPEN = """
            async (address) => {
              document.body.innerHTML = '<video muted width="1280"></video>'
              const video = document.querySelector('video')
              video.src = address
              await new Promise((resolve, reject) => {
                video.addEventListener('canplay', resolve, {once: true})
                video.addEventListener('error', () => reject(video.error.message), {once: true})
              })
              return video.duration
            }""";

    /**
     * The picture is there when it has been handed to the compositor, not when the player says that it seeks no more.
     */
    private static final String SEEK = """
            async (seconds) => {
              const video = document.querySelector('video')
              const begin = performance.now()
              const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve))
              video.currentTime = seconds
              await shown
              return performance.now() - begin
            }""";

    @TempDir
    private Path folder;

    @Test
    void jumpsInAClip(Chromium chromium) throws Exception {
        try (var room = Classroom.open(folder.resolve("data"))) {
            var clip = room.upload(Films.made().of(Films.Codec.H264, MINUTES));
            var video = room.awaitReady(clip).path("video");
            room.awaitQuiet();
            room.share(clip);
            var page = chromium.open(room.server().port(), "nl", SCREEN);
            page.navigate("/api/time");
            page.evaluate(SIGN_IN, List.of("bram@drieluik.example", "drieluik-demo"));
            var rows = new ArrayList<>(
                    List.of("| as | jumps | median, ms | p95, ms | longest, ms |", "|---|---|---|---|---|"));
            for (var kind : Map.of("progressive", "MP4", "hls", "HLS").entrySet()) {
                if (video.has(kind.getKey())) {
                    rows.add(
                            row(kind.getValue(), page, video.path(kind.getKey()).asString()));
                }
            }
            Report.write("e-seeks", "Jumps in a clip of %d minutes, in Chromium".formatted(MINUTES), rows);
        }
    }

    private static String row(String kind, Page page, String address) {
        var duration = ((Number) page.evaluate(OPEN, address)).doubleValue();
        var waits = new ArrayList<Double>();
        for (var seek = 0; seek < SEEKS; seek++) {
            // Far from the one before, and from the ones that a buffer may still hold.
            var seconds = duration * ((seek * 0.618034) % 1.0) * 0.98;
            waits.add(((Number) page.evaluate(SEEK, seconds)).doubleValue());
        }
        var figures = Figures.of(waits);
        return "| %s | %d | %.0f | %.0f | %.0f |"
                .formatted(kind, SEEKS, figures.median(), figures.at(0.95), figures.at(1));
    }
}
