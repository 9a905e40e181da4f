package nl.drieluik.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.drieluik.clips.ClipId;
import nl.drieluik.observations.Kind;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.people.PersonId;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImprovementPlanTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T15:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");

    private final ImprovementPlan plan = new ImprovementPlan(PersonId.random(), LearningQuestionId.random(), MONDAY);

    @Test
    void beginsEmpty() {
        assertThat(plan.words()).isEqualTo(new Words("", "", "", ""));
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void changesOnlyWhatIsGiven() {
        write(goal("Na elke vraag tel ik tot drie."), List.of());
        write(
                steps(new EditStep(null, "Morgen bij rekenen", LocalDate.of(2026, 11, 23), "Ik hoor de stilte", null)),
                List.of());

        assertThat(plan.words().goal()).isEqualTo("Na elke vraag tel ik tot drie.");
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.what()).isEqualTo("Morgen bij rekenen");
            assertThat(step.done()).isFalse();
        });
    }

    @Test
    void isNotUpdatedByTheSameAgain() {
        write(goal("Ik tel tot drie."), List.of());
        plan.write(goal("Ik tel tot drie."), List.of(), List.of(), FRIDAY);

        assertThat(plan.updatedAt()).isEqualTo(MONDAY);
    }

    @Test
    void isUpdatedByAnotherQuote() {
        plan.write(edit(), List.of(quote("\"Wie weet het?\"")), List.of(), FRIDAY);

        assertThat(plan.nowQuotes()).extracting(Quote::text).containsExactly("\"Wie weet het?\"");
        assertThat(plan.updatedAt()).isEqualTo(FRIDAY);
    }

    @Test
    void letsAStepKeepItsIdAndGivesEveryOtherOneOfItsOwn() {
        write(steps(new EditStep(null, "Tellen", null, null, null)), List.of());
        var first = plan.steps().getFirst().id();
        var ofElsewhere = UUID.randomUUID();

        write(
                steps(
                        new EditStep(ofElsewhere, "Wachten", null, null, null),
                        new EditStep(first, "Tellen tot drie", null, null, true),
                        new EditStep(first, "Tellen tot vijf", null, null, null)),
                List.of());

        assertThat(plan.steps())
                .extracting(Step::what)
                .containsExactly("Wachten", "Tellen tot drie", "Tellen tot vijf");
        assertThat(plan.steps()).extracting(Step::id).doesNotHaveDuplicates().doesNotContain(ofElsewhere);
        assertThat(plan.steps().get(1).id()).isEqualTo(first);
    }

    @Test
    void keepsScoresFromOneToTenWithWhatKeepsThemFromBeingLower() {
        plan.reflect(Entry.of(reflection(7, "Ik hield de stilte vol."), null, FRIDAY));

        assertThat(plan.reflections()).extracting(Entry::score).containsExactly(7);
        assertThat(plan.updatedAt()).isEqualTo(MONDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of(reflection(0, "Goed begin."), null, FRIDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of(reflection(11, "Goed begin."), null, FRIDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of(reflection(7, " "), null, FRIDAY));
    }

    private void write(EditPlan edit, List<Quote> quotes) {
        plan.write(edit, quotes, List.of(), MONDAY);
    }

    private static EditPlan edit() {
        return new EditPlan(0L, null, null, null, null, null, null, null);
    }

    private static EditPlan goal(@Nullable String goal) {
        return new EditPlan(0L, null, null, goal, null, null, null, null);
    }

    private static EditPlan steps(EditStep... steps) {
        return new EditPlan(0L, null, null, null, null, List.of(steps), null, null);
    }

    private static Quote quote(String text) {
        var spot = new Spot(ClipId.random(), 12_000, 0);
        return new Quote(ObservationId.random(), spot, Kind.QUOTE, PersonId.random(), text);
    }

    private static NewReflection reflection(int score, String whyNotLower) {
        return new NewReflection(score, null, null, whyNotLower, null, null, null);
    }
}
