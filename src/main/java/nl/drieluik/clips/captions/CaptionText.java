package nl.drieluik.clips.captions;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes plain text of what stands in a cue: no tags, characters in place of their names. */
final class CaptionText {

    /** Whole tags only: "3 < 4" stays as it is. SubRip has some in braces. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*+>|<\\d[\\d:.]*+>|</>|\\{\\\\[^{}]*+}");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp|lrm|rlm));");

    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "lrm", "\u200e", "rlm", "\u200f");

    /** Half a pair is no character either, and no database takes it. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private CaptionText() {}

    /** The lines of one cue as one text; empty when nothing is left. */
    static String plain(List<String> lines) {
        var whole = TAG.matcher(String.join("\n", lines)).replaceAll("");
        return whole.lines()
                .map(CaptionText::characters)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String characters(String line) {
        var named = REFERENCE.matcher(line).replaceAll(match -> Matcher.quoteReplacement(named(match)));
        return UNPRINTABLE.matcher(named).replaceAll("");
    }

    private static String named(MatchResult reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), "");
        }
        var decimal = reference.group(1) != null;
        var number = Integer.parseInt(decimal ? reference.group(1) : reference.group(2), decimal ? 10 : 16);
        return Character.isValidCodePoint(number) ? Character.toString(number) : "";
    }
}
