package nl.drieluik.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an owner lays on the table of a meeting. Text that was not written yet is empty.
 *
 * @param steps those that are still to be done
 * @param scores in the order of their dates
 * @param lastTried what the owner said at the last score; null before there is one
 */
public record ShownPlan(
        String goal,
        String satisfiedWhen,
        List<ShownStep> steps,
        List<ShownScore> scores,
        @Nullable String lastTried) {

    public record ShownStep(String what, @Nullable LocalDate by) {}

    /** @param score 1 to 10 */
    public record ShownScore(int score, Instant at) {}

    static ShownPlan of(ImprovementPlan plan) {
        var entries = plan.reflections();
        return new ShownPlan(
                plan.words().goal(),
                plan.words().satisfiedWhen(),
                plan.steps().stream()
                        .filter(step -> !step.done())
                        .map(step -> new ShownStep(step.what(), step.by()))
                        .toList(),
                entries.stream()
                        .map(entry -> new ShownScore(entry.score(), entry.at()))
                        .toList(),
                Optional.ofNullable(entries.isEmpty() ? null : entries.getLast())
                        .map(Entry::tried)
                        .orElse(null));
    }
}
