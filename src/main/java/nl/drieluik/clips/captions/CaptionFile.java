package nl.drieluik.clips.captions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of captions: WebVTT (<a href="https://www.w3.org/TR/webvtt1/">W3C</a>), or SubRip (.srt), which begins
 * otherwise and has a comma in its times.
 */
public final class CaptionFile {

    public static final int MOST_BYTES = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern WEBVTT = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    private CaptionFile() {}

    /**
     * What is said, in the order of the file.
     *
     * @throws CaptionsRefused when it is no such file, or breaks its rules: then it says in which line
     */
    public static List<Cue> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw CaptionsRefused.tooLarge(MOST_BYTES);
        }
        var text = decoded(file);
        var lines = List.of(LINE_END.split(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, -1));
        return new CueReader(lines, behindHeader(lines)).all();
    }

    private static String decoded(byte[] file) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw CaptionsRefused.notUtf8();
        }
    }

    /** WebVTT may say things of itself until the first empty line; SubRip begins with its first cue. */
    private static int behindHeader(List<String> lines) {
        if (!WEBVTT.matcher(lines.getFirst()).matches()) {
            return subRip(lines);
        }
        var at = 1;
        while (at < lines.size() && CueReader.goesOn(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static int subRip(List<String> lines) {
        var at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        if (at + 1 >= lines.size() || !lines.get(at + 1).contains(CaptionTimes.ARROW)) {
            throw CaptionsRefused.unknown();
        }
        return at;
    }
}
