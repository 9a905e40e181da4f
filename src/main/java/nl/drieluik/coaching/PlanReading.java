package nl.drieluik.coaching;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.drieluik.clips.ClipLibrary;
import nl.drieluik.clips.VisibleClip;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.QuestionBook;
import org.springframework.stereotype.Component;

/** Tells a plan as its owner reads it now: with today's names, and times from the start of today's pieces. */
@Component
class PlanReading {

    private final QuestionBook questions;
    private final ClipLibrary clips;
    private final Directory directory;
    private final Openings openings;

    PlanReading(QuestionBook questions, ClipLibrary clips, Directory directory, Openings openings) {
        this.questions = questions;
        this.clips = clips;
        this.directory = directory;
        this.openings = openings;
    }

    Plan read(Viewer owner, ImprovementPlan plan) {
        var words = plan.words();
        var around = around(owner, plan.quotes(), plan.reflections());
        return new Plan(
                plan.id(),
                plan.version(),
                questions.whole(owner, plan.learningQuestion()),
                openings.isOpen(plan.learningQuestion()),
                words.now(),
                plan.nowQuotes().stream().map(around::tell).toList(),
                words.goal(),
                words.satisfiedWhen(),
                plan.steps(),
                words.consequences(),
                plan.feedback().stream().map(around::tell).toList(),
                plan.reflections().stream()
                        .map(around::tell)
                        .sorted(comparing(Reflection::at))
                        .toList(),
                plan.updatedAt());
    }

    Reflection read(Viewer owner, Entry entry) {
        return around(owner, List.of(), List.of(entry)).tell(entry);
    }

    private Surroundings around(Viewer owner, List<Quote> quotes, List<Entry> entries) {
        var authors = quotes.stream().map(Quote::author).collect(toSet());
        var pieces = Stream.concat(
                        quotes.stream().map(Quote::spot), entries.stream().map(Entry::spot))
                .filter(Objects::nonNull)
                .map(Spot::clip)
                .distinct()
                .flatMap(clip -> clips.find(owner, clip).stream())
                .collect(toMap(VisibleClip::id, VisibleClip::piece));
        return new Surroundings(pieces, directory.names(authors));
    }
}
