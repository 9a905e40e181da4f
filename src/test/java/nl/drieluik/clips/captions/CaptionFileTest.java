package nl.drieluik.clips.captions;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.drieluik.common.ProblemCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionFileTest {

    private static final String ONE = "WEBVTT\n\n00:01.000 --> 00:02.000\n";

    @Test
    void aFileIsReadInItsOrder() {
        assertThat(read("""
                        WEBVTT - Rekenles
                        Kind: captions
                        Language: nl

                        00:01.000 --> 00:02.500
                        Wie weet de helft van 48?

                        eerste antwoord
                        00:00:02.500 --> 01:00:04.000 align:start position:10%
                        Vierentwintig.
                        Want twee keer 24 is 48.
                        """))
                .containsExactly(
                        new Cue(1000, 2500, "Wie weet de helft van 48?"),
                        new Cue(2500, 3_604_000, "Vierentwintig.\nWant twee keer 24 is 48."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndWillDoAndSoWillAByteOrderMark(String lineEnd) {
        var file = ("\uFEFF" + ONE + "Hoe weet je dat?\n\n00:03.000 --> 00:04.000\nGewoon.").replace("\n", lineEnd);
        assertThat(read(file)).extracting(Cue::text).containsExactly("Hoe weet je dat?", "Gewoon.");
    }

    @Test
    void notesAndStylesAreNoText() {
        assertThat(read("""
                        WEBVTT

                        STYLE
                        ::cue { color: red }

                        REGION
                        id:fred

                        NOTE door Anna, 24 november

                        NOTE
                        nog eens nakijken

                        00:01.000 --> 00:02.000
                        Ja.
                        """)).extracting(Cue::text).containsExactly("Ja.");
    }

    @Test
    void tagsGoAndNamesOfCharactersBecomeCharacters() {
        assertThat(text("<v Anna><b.loud>Ja</b> <00:01.500><i>en</i> <c.a>nee</c></>"))
                .isEqualTo("Ja en nee");
        assertThat(text("R&amp;B &lt;b&gt; &quot;&#233;&#xE9;n&quot;&nbsp;&apos;x&apos;"))
                .isEqualTo("R&B <b> \"één\" 'x'");
        assertThat(text("{\\an8}boven")).isEqualTo("boven");
        assertThat(text("3 < 4 & 5 > 4 &onbekend; <open")).isEqualTo("3 < 4 & 5 > 4 &onbekend; <open");
        assertThat(text("<b\n>over twee regels</b>")).isEqualTo("over twee regels");
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        assertThat(text("a\u0000b&#0;c&#xD800;d&#x110000;e\u0007f")).isEqualTo("abcdef");
    }

    @Test
    void aNewTimeEndsTheTextBeforeItAlsoWithoutAnEmptyLine() {
        assertThat(read(ONE + "Ja.\n00:02.000 --> 00:03.000\nNee."))
                .extracting(Cue::text)
                .containsExactly("Ja.", "Nee.");
    }

    @Test
    void aCueThatSaysNothingIsPassedOver() {
        assertThat(read(ONE + "<i> </i>\n\n00:02.000 --> 00:03.000\nNee."))
                .containsExactly(new Cue(2000, 3000, "Nee."));
    }

    @Test
    void subRipIsReadAsWell() {
        assertThat(read("\n1\n00:00:01,000 --> 00:00:02,000\n<i>Ja.</i>\n\n2\n00:00:02,000 --> 00:00:03,500\nNee.\n"))
                .containsExactly(new Cue(1000, 2000, "Ja."), new Cue(2000, 3500, "Nee."));
    }

    @Test
    void linesMayOverlapAndBeginTogether() {
        assertThat(read(ONE + "Ja.\n\n00:01.000 --> 00:05.000\nNee.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "<html></html>", "WEBVTTX\n\n00:01.000 --> 00:02.000\nJa", "hallo", "1\n2\n3"})
    void anotherFileIsRefused(String file) {
        assertRefused(ProblemCode.CAPTIONS_UNKNOWN, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBVTT", "WEBVTT\n\nNOTE niets", ONE})
    void aFileInWhichNothingIsSaidIsRefused(String file) {
        assertRefused(ProblemCode.CAPTIONS_EMPTY, file);
    }

    @Test
    void otherLettersThanUtf8AreRefused() {
        for (Charset other : List.of(ISO_8859_1, UTF_16)) {
            var refused =
                    catchThrowableOfType(CaptionsRefused.class, () -> CaptionFile.read((ONE + "één").getBytes(other)));
            assertThat(refused.code()).isEqualTo(ProblemCode.CAPTIONS_NOT_UTF8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000 --> 00:02.000",
                "00:01 --> 00:02",
                "00:61.000 --> 00:62.000",
                "00:01.000 -->",
                "--> 00:01.000",
                "99999:00:01.000 --> 99999:00:02.000",
                "00:01.000 --> 00:02.000align:start",
                "٠٠:٠١.٠٠٠ --> ٠٠:٠٢.٠٠٠"
            })
    void aTimeThatCannotBeReadIsRefusedByItsLine(String times) {
        assertRefusedAt(3, ProblemCode.CAPTIONS_TIME_UNREADABLE, "WEBVTT\n\n" + times + "\nJa.");
    }

    @Test
    void whatBreaksTheRulesIsRefusedByItsLine() {
        assertRefusedAt(6, ProblemCode.CAPTIONS_TIME_MISSING, ONE + "Ja.\n\nen verder");
        assertRefusedAt(3, ProblemCode.CAPTIONS_END_BEFORE_START, "WEBVTT\n\n00:02.000 --> 00:02.000\nJa.");
        assertRefusedAt(6, ProblemCode.CAPTIONS_OUT_OF_ORDER, ONE + "Ja.\n\n00:00.900 --> 00:02.000\nNee.");
        assertRefusedAt(3, ProblemCode.CAPTIONS_TEXT_TOO_LONG, ONE + "x".repeat(1001));
    }

    @Test
    void thereIsALimitToBytesAndToLines() {
        assertRefused(ProblemCode.CAPTIONS_TOO_LARGE, ONE + "x".repeat(CaptionFile.MOST_BYTES));
        assertThat(read(ofCues(5000))).hasSize(5000);
        assertRefused(ProblemCode.CAPTIONS_TOO_MANY, ofCues(5001));
    }

    /** Whatever it is, it is read or refused, and in no time. */
    @Test
    void hostileFilesAreReadOrRefusedAtOnce() {
        var random = new Random(5);
        var pieces = List.of("<", ">", "&", "&#", ";", "-->", "00:01.000", "\n", " ", "NOTE", "{\\", "}", "<v ", "\r");
        var heaps = pieces.stream().map(piece -> ONE + piece.repeat((CaptionFile.MOST_BYTES - 99) / piece.length()));
        var mixtures = IntStream.range(0, 200)
                .mapToObj(round -> ONE
                        + random.ints(400, 0, pieces.size())
                                .mapToObj(pieces::get)
                                .collect(Collectors.joining()));
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            heaps.forEach(CaptionFileTest::readOrRefused);
            mixtures.forEach(CaptionFileTest::readOrRefused);
        });
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        var cues = List.of(
                new Cue(0, 1, "00:01.000 --> 00:02.000"),
                new Cue(3_600_000L * 120, 3_600_000L * 121, "<b>&amp; 3 < 4\nNOTE {x}"));
        assertThat(read(WebVtt.of(cues))).isEqualTo(cues);
    }

    private static void readOrRefused(String file) {
        try {
            assertThat(read(WebVtt.of(read(file)))).isNotEmpty();
        } catch (CaptionsRefused refused) {
            assertThat(refused.code().status()).isIn(400, 413);
        }
    }

    private static String ofCues(int count) {
        return IntStream.range(0, count)
                .mapToObj(second -> "00:%02d:%02d.000 --> 09:00:00.000\nx\n\n".formatted(second / 60 % 60, second % 60))
                .limit(3600)
                .collect(Collectors.joining(
                        "", "WEBVTT\n\n", "01:00:00.000 --> 09:00:00.000\nx\n\n".repeat(count - 3600)));
    }

    private static List<Cue> read(String file) {
        return CaptionFile.read(file.getBytes(UTF_8));
    }

    /** The text of one cue of which this stands in the file. */
    private static String text(String written) {
        return read(ONE + written).getFirst().text();
    }

    private static void assertRefused(ProblemCode code, String file) {
        var refused = catchThrowableOfType(CaptionsRefused.class, () -> read(file));
        assertThat(refused.code()).isEqualTo(code);
    }

    private static void assertRefusedAt(int line, ProblemCode code, String file) {
        var refused = catchThrowableOfType(CaptionsRefused.class, () -> read(file));
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.members()).containsEntry("line", line);
    }
}
