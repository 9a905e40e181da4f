package nl.drieluik.meetings;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.drieluik.coaching.Guide.Audience;
import nl.drieluik.coaching.Guide.Suggestion;
import nl.drieluik.coaching.ShownPlan;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside a meeting's state for one reader, in that reader's language.
 *
 * @param ownerId of the present case; absent around the cases
 * @param phase absent before the start and after the end
 * @param suggestions open questions for the coaches, the same on every screen; empty outside coaching
 * @param plan the owner's; absent unless the owner shows it or asks
 */
public record MeetingCase(
        @Nullable PersonId ownerId,
        @Nullable Phase phase,
        List<Prompt> prompts,
        List<Suggestion> suggestions,
        @Nullable ShownPlan plan) {

    @Schema(name = "MeetingPrompt")
    public record Prompt(Audience audience, String text) {}
}
