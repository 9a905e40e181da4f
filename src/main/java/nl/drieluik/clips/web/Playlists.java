package nl.drieluik.clips.web;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drieluik.clips.ClipStreams.Choice;
import nl.drieluik.clips.ClipStreams.Course;

/** Writes playlists of HLS (RFC 8216). Their addresses are relative to their own. */
final class Playlists {

    static final String BEGINNING = "init.mp4";
    static final String SEGMENT = ".m4s";

    private static final String HEAD = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n";
    private static final double MICROSECONDS = 1_000_000;

    private Playlists() {}

    static String master(List<Choice> choices) {
        return choices.stream().map(Playlists::variant).collect(Collectors.joining("", HEAD, ""));
    }

    /** Only ever longer while it grows, so that a player may go on from what it knows. */
    static String media(Course course) {
        var durations = course.durationsUs();
        var head =
                "%s#EXT-X-TARGETDURATION:%d\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:%s\n#EXT-X-MAP:URI=\"%s\"\n"
                        .formatted(HEAD, course.rung().longestSeconds(), course.whole() ? "VOD" : "EVENT", BEGINNING);
        return IntStream.range(0, durations.size())
                .mapToObj(number -> segment(number, durations.get(number)))
                .collect(Collectors.joining("", head, course.whole() ? "#EXT-X-ENDLIST\n" : ""));
    }

    private static String variant(Choice choice) {
        var rung = choice.rung();
        return String.format(
                ROOT,
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,RESOLUTION=%dx%d,FRAME-RATE=%.3f,CODECS=\"%s\"\n"
                        + "%s/index.m3u8\n",
                choice.mostBits(),
                choice.bits(),
                rung.width(),
                rung.height(),
                rung.framesPerSecond(),
                rung.codecs(),
                choice.id());
    }

    private static String segment(int number, long durationUs) {
        return String.format(ROOT, "#EXTINF:%.6f,\n%d%s\n", durationUs / MICROSECONDS, number, SEGMENT);
    }
}
