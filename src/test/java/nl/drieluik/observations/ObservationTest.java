package nl.drieluik.observations;

import static nl.drieluik.people.Standing.FACILITATOR;
import static nl.drieluik.people.Standing.OWNER;
import static nl.drieluik.people.Standing.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Piece;
import nl.drieluik.clips.Stage;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.PersonName;
import nl.drieluik.people.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTest {

    private static final String SEEN = "Leerling A steekt haar hand op.";
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final ClipId id = ClipId.random();
    private final PersonId bram = PersonId.random();

    @Test
    void standsAgainstTheRecordingWithoutTheWhiteSpaceAroundIt() {
        var placed = place(clip(PEER, Stage.DESCRIBING), new Draft(Kind.PUPIL_ACTION, 500, 900L, " " + SEEN, null));

        assertThat(placed.describe(clip(PEER, Stage.DESCRIBING), new PersonName(bram, "Bram")))
                .satisfies(seen -> {
                    assertThat(seen.text()).isEqualTo(SEEN);
                    assertThat(seen.fromMs()).isEqualTo(500);
                    assertThat(seen.toMs()).isEqualTo(900);
                    assertThat(seen.kept()).isFalse();
                    assertThat(seen.editedAt()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "goed", "  vijf   "})
    void isAtLeastFiveCharactersLong(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> place(clip(PEER, Stage.DESCRIBING), draft(text)));
    }

    @Test
    void isAtMostTwoHundredAndEightyCharactersLong() {
        assertThat(place(clip(PEER, Stage.DESCRIBING), draft("a".repeat(280)))).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> place(clip(PEER, Stage.DESCRIBING), draft("a".repeat(281))));
    }

    @ParameterizedTest
    @EnumSource(names = {"QUESTION", "INTERPRETATION", "TIP"})
    void waitsForTheStageThatOpensItsKind(Kind kind) {
        var open = new Draft(kind, 500, null, SEEN, false);

        assertThatExceptionOfType(ObservationRefused.KindNotOpenYet.class)
                .isThrownBy(() -> place(clip(PEER, Stage.DESCRIBING), open))
                .satisfies(refusal -> assertThat(refusal.members()).containsEntry("opensAt", kind.opensAt()));
        assertThat(place(clip(PEER, kind.opensAt()), open).isKept()).isFalse();
    }

    @Test
    void mayBeKeptForLaterUnderAKindThatIsNotOpenYetAndReleasedThen() {
        var tip = place(clip(PEER, Stage.DESCRIBING), new Draft(Kind.TIP, 500, null, SEEN, true));

        assertThatExceptionOfType(ObservationRefused.KindNotOpenYet.class)
                .isThrownBy(() -> tip.rewrite(clip(PEER, Stage.COACHING), release(), LATER));
        assertThat(tip.isKept()).isTrue();
        tip.rewrite(clip(PEER, Stage.TIPS), release(), LATER);
        assertThat(tip.isKept()).isFalse();
    }

    @Test
    void doesNotBecomeATipBeforeTheTipsAreOpen() {
        var placed = place(clip(PEER, Stage.COACHING), draft(SEEN));

        assertThatExceptionOfType(ObservationRefused.KindNotOpenYet.class)
                .isThrownBy(() ->
                        placed.rewrite(clip(PEER, Stage.COACHING), new Edit(Kind.TIP, null, null, null, null), LATER));
    }

    @Test
    void isAFeelingOnlyOfTheClipsOwnerAndForNobodyElse() {
        var feeling = new Draft(Kind.FEELING, 500, null, SEEN, null);

        var placed = place(clip(OWNER, Stage.DESCRIBING), feeling);

        assertThat(placed.isKept()).isTrue();
        assertThatExceptionOfType(ObservationRefused.FeelingStaysPrivate.class)
                .isThrownBy(() -> placed.rewrite(clip(OWNER, Stage.TIPS), release(), LATER));
    }

    @ParameterizedTest
    @EnumSource(names = {"PEER", "FACILITATOR"})
    void isNoFeelingOfAnybodyElse(Standing standing) {
        assertThatExceptionOfType(ObservationRefused.OnlyTheOwnerFeels.class)
                .isThrownBy(
                        () -> place(clip(standing, Stage.DESCRIBING), new Draft(Kind.FEELING, 500, null, SEEN, true)));
    }

    @Test
    void keepsWhatAnEditLeavesOut() {
        var placed = place(clip(FACILITATOR, Stage.DESCRIBING), new Draft(Kind.QUOTE, 500, 900L, SEEN, null));

        placed.rewrite(
                clip(FACILITATOR, Stage.DESCRIBING), new Edit(null, null, null, "\"Wie weet het?\"", null), LATER);

        var seen = placed.describe(clip(PEER, Stage.DESCRIBING), new PersonName(bram, "Bram"));
        assertThat(seen.kind()).isEqualTo(Kind.QUOTE);
        assertThat(seen.text()).isEqualTo("\"Wie weet het?\"");
        assertThat(seen.toMs()).isEqualTo(900);
        assertThat(seen.editedAt()).isEqualTo(LATER);
    }

    @Test
    void takesANewTimeAsAWholeOrANewEndAlone() {
        var clip = clip(PEER, Stage.DESCRIBING);
        var placed = place(clip, draft(SEEN));

        placed.rewrite(clip, at(null, 2_000L), LATER);
        assertThat(placed.describe(clip, new PersonName(bram, "Bram")).toMs()).isEqualTo(2_000);

        placed.rewrite(clip, at(700L, null), LATER);
        assertThat(placed.describe(clip, new PersonName(bram, "Bram")))
                .extracting(VisibleObservation::fromMs, VisibleObservation::toMs)
                .containsExactly(700L, null);
    }

    private Observation place(VisibleClip clip, Draft draft) {
        return Observation.place(clip, bram, draft, NOW);
    }

    private VisibleClip clip(Standing standing, Stage stage) {
        return new VisibleClip(
                id, PersonId.random(), standing, stage, true, new Piece(60_000, 90_000), null, false, false);
    }

    private static Draft draft(String text) {
        return new Draft(Kind.PUPIL_ACTION, 500, null, text, null);
    }

    private static Edit release() {
        return new Edit(null, null, null, null, false);
    }

    private static Edit at(@Nullable Long fromMs, @Nullable Long toMs) {
        return new Edit(null, fromMs, toMs, null, null);
    }
}
