package nl.drieluik.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import nl.drieluik.common.Page;
import nl.drieluik.meetings.MeetingId;
import nl.drieluik.meetings.marks.MarkBook;
import nl.drieluik.meetings.marks.SilentMark;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/meetings/{id}/marks")
@Tag(name = "meetings")
class MarkController {

    /** @param atMs from the start of the piece; absent for where the meeting's picture is */
    record NewMark(@Nullable @PositiveOrZero Long atMs) {}

    private final MarkBook book;

    MarkController(MarkBook book) {
        this.book = book;
    }

    @GetMapping
    @Operation(operationId = "listMarks", summary = "The asker's own silent marks; nobody else ever sees them")
    Page<SilentMark> list(Viewer viewer, @PathVariable MeetingId id) {
        return Page.of(book.own(viewer, id));
    }

    @PutMapping("/{markId}")
    @Operation(
            operationId = "mark",
            summary = "Mark this moment; the id is the client's, so a repeated tap is one mark")
    SilentMark mark(
            Viewer viewer, @PathVariable MeetingId id, @PathVariable UUID markId, @Valid @RequestBody NewMark mark) {
        return book.mark(viewer, id, markId, mark.atMs());
    }

    @DeleteMapping("/{markId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeMark")
    void remove(Viewer viewer, @PathVariable MeetingId id, @PathVariable UUID markId) {
        book.remove(viewer, id, markId);
    }
}
