package nl.drieluik.questions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import nl.drieluik.common.Page;
import nl.drieluik.common.Stripped;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestion;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/learning-questions")
@Tag(name = "learning questions")
class LearningQuestionController {

    private final QuestionBook book;
    private final Clock clock;

    LearningQuestionController(QuestionBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    record NewLearningQuestion(
            @Stripped @NotNull @Size(min = LearningQuestion.SHORTEST, max = LearningQuestion.LONGEST)
            String text,

            @Nullable Boolean parked) {}

    record EditLearningQuestion(
            @Stripped @Nullable @Size(min = LearningQuestion.SHORTEST, max = LearningQuestion.LONGEST)
            String text,

            @Nullable Boolean parked) {}

    @GetMapping
    @Operation(operationId = "listLearningQuestions", summary = "The asker's own learning questions, newest first")
    Page<LearningQuestion> list(Viewer viewer) {
        return Page.of(book.of(viewer));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "askLearningQuestion", summary = "Ask a learning question, or park one for later")
    LearningQuestion ask(Viewer viewer, @Valid @RequestBody NewLearningQuestion asked) {
        return book.ask(viewer, asked.text(), Boolean.TRUE.equals(asked.parked()), clock.instant());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getLearningQuestion", summary = "A learning question with every version of its text")
    LearningQuestion get(Viewer viewer, @PathVariable LearningQuestionId id) {
        return book.whole(viewer, id);
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "editLearningQuestion", summary = "Reword a learning question, park it or take it up")
    LearningQuestion edit(
            Viewer viewer, @PathVariable LearningQuestionId id, @Valid @RequestBody EditLearningQuestion edit) {
        return book.edit(viewer, id, edit.text(), edit.parked(), clock.instant());
    }
}
