package nl.drieluik.clips.captions;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.stream.Collectors;

/** Writes captions as players read them: times, and text in which nothing can be taken for a tag or a time. */
public final class WebVtt {

    private static final long SECOND_MS = 1000;
    private static final long MINUTE_MS = 60 * SECOND_MS;
    private static final long HOUR_MS = 60 * MINUTE_MS;

    private WebVtt() {}

    public static String of(List<Cue> cues) {
        return cues.stream().map(WebVtt::block).collect(Collectors.joining("", "WEBVTT\n", ""));
    }

    private static String block(Cue cue) {
        return "\n%s --> %s\n%s\n".formatted(time(cue.fromMs()), time(cue.toMs()), escaped(cue.text()));
    }

    private static String time(long ms) {
        return String.format(
                ROOT,
                "%02d:%02d:%02d.%03d",
                ms / HOUR_MS,
                ms % HOUR_MS / MINUTE_MS,
                ms % MINUTE_MS / SECOND_MS,
                ms % SECOND_MS);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
