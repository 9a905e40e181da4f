package nl.drieluik.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import nl.drieluik.coaching.Guide;
import nl.drieluik.coaching.Guide.Occasion;
import nl.drieluik.coaching.Guide.Suggestion;
import nl.drieluik.coaching.Guides;
import nl.drieluik.coaching.ShownPlan;
import nl.drieluik.coaching.ShownPlans;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies beside a meeting's state: words that help in the present phase, and the plan when its owner shows it. */
@Component
public class CaseReading {

    private final Guides guides;
    private final ShownPlans plans;

    CaseReading(Guides guides, ShownPlans plans) {
        this.guides = guides;
        this.plans = plans;
    }

    /** @param person nobody for a board, which sees a plan only when it is shown to everybody */
    public MeetingCase read(MeetingSnapshot meeting, @Nullable PersonId person, Locale locale) {
        var guide = guides.in(locale);
        var present = meeting.presentCase();
        return new MeetingCase(
                present.map(PresentCase::owner).orElse(null),
                meeting.phase().orElse(null),
                meeting.phase().map(phase -> prompts(guide, phase, present)).orElse(List.of()),
                present.map(each -> suggestions(guide, meeting.id(), each)).orElse(List.of()),
                present.flatMap(each -> plan(each, person)).orElse(null));
    }

    private List<MeetingCase.Prompt> prompts(Guide guide, Phase phase, Optional<PresentCase> present) {
        var occasion =
                present.map(PresentCase::owner).filter(plans::haveScores).isPresent() ? Occasion.AGAIN : Occasion.FIRST;
        return guide.prompts(phase.wireName(), occasion).stream()
                .map(prompt -> new MeetingCase.Prompt(prompt.audience(), prompt.text()))
                .toList();
    }

    /** The same for every screen of a case, however often it asks. */
    private static List<Suggestion> suggestions(Guide guide, MeetingId meeting, PresentCase present) {
        return present.phase() == Phase.COACH
                ? guide.suggestions(new Random(Objects.hash(meeting, present.owner())))
                : List.of();
    }

    private Optional<ShownPlan> plan(PresentCase present, @Nullable PersonId person) {
        var mayLook = present.planShown() || present.owner().equals(person);
        return Optional.ofNullable(mayLook ? present.question() : null)
                .flatMap(question -> plans.about(present.owner(), question));
    }
}
