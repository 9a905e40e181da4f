package nl.drieluik.questions;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drieluik.common.NotFound;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Role;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's learning questions. A question is its owner's alone, until they put it beside a clip that they share. */
@Component
@Transactional
public class QuestionBook {

    private final Questions questions;

    QuestionBook(Questions questions) {
        this.questions = questions;
    }

    /** The viewer's own questions, newest first. */
    @Transactional(readOnly = true)
    public List<LearningQuestion> of(Viewer viewer) {
        return questions.findByOwnerOrderByCreatedAtDesc(viewer.person()).stream()
                .map(Question::whole)
                .toList();
    }

    /** One of the viewer's own questions; {@link NotFound} for anybody else's. */
    @Transactional(readOnly = true)
    public LearningQuestion whole(Viewer viewer, LearningQuestionId id) {
        return questions
                .findByIdAndOwner(id, viewer.person())
                .map(Question::whole)
                .orElseThrow(NotFound::new);
    }

    /**
     * The same, for whoever makes something that a question has only one of: others wait until the transaction ends.
     */
    public LearningQuestion locked(Viewer viewer, LearningQuestionId id) {
        return lockedQuestion(viewer, id).whole();
    }

    /** How this owner's question is worded now; empty when there is none, or it is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<QuestionText> ofOwner(PersonId owner, LearningQuestionId id) {
        return questions.findByIdAndOwner(id, owner).map(Question::text);
    }

    /** What this owner asked last and did not park: for a case that came without a clip. */
    @Transactional(readOnly = true)
    public Optional<QuestionText> newest(PersonId owner) {
        return questions
                .findFirstByOwnerAndParkedFalseOrderByCreatedAtDesc(owner)
                .map(Question::text);
    }

    /** For lists of clips. Whoever asks has checked before that each question belongs to its clip's owner. */
    @Transactional(readOnly = true)
    public Map<LearningQuestionId, QuestionText> texts(Collection<LearningQuestionId> ids) {
        return questions.findByIdIn(ids).stream().map(Question::text).collect(toMap(QuestionText::id, text -> text));
    }

    /**
     * Refuses with {@code only-teachers-ask} whoever does not teach.
     *
     * @param parked it came up beside another question and is kept for later
     */
    public LearningQuestion ask(Viewer viewer, String text, boolean parked, Instant at) {
        if (!viewer.is(Role.TEACHER)) {
            throw new OnlyTeachersAsk();
        }
        return questions.save(new Question(viewer.person(), text, parked, at)).whole();
    }

    /**
     * Changes what is given and leaves the rest.
     *
     * @param text a new wording makes a version; the same text again makes none
     */
    public LearningQuestion edit(
            Viewer viewer, LearningQuestionId id, @Nullable String text, @Nullable Boolean parked, Instant at) {
        var question = lockedQuestion(viewer, id);
        if (text != null) {
            question.reword(text, at);
        }
        if (parked != null) {
            question.park(parked);
        }
        return question.whole();
    }

    private Question lockedQuestion(Viewer viewer, LearningQuestionId id) {
        return questions.findLockedByIdAndOwner(id, viewer.person()).orElseThrow(NotFound::new);
    }
}
