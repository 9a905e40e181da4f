package nl.drieluik.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.clips.SharedClips;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.TriadPeople;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionBook;
import nl.drieluik.questions.QuestionText;
import org.springframework.stereotype.Component;

/** Fills a triad's shelf with what is there at this moment. */
@Component
class Shelves {

    private final SharedClips clips;
    private final QuestionBook questions;
    private final History history;

    Shelves(SharedClips clips, QuestionBook questions, History history) {
        this.clips = clips;
        this.questions = questions;
        this.history = history;
    }

    Shelf of(TriadPeople triad) {
        // Work of somebody who has left the triad is no longer that triad's to see.
        var shared = clips.of(triad.id()).stream()
                .filter(clip -> triad.members().contains(clip.owner()))
                .toList();
        return new TriadShelf(shared, history.discussed(triad.id()), questions);
    }

    private record TriadShelf(List<SharedClip> clips, Set<ClipId> discussed, QuestionBook questions) implements Shelf {

        @Override
        public Optional<QuestionText> question(PersonId owner, LearningQuestionId id) {
            return questions.ofOwner(owner, id);
        }

        @Override
        public Optional<QuestionText> newestQuestion(PersonId owner) {
            return questions.newest(owner);
        }
    }
}
