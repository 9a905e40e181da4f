package nl.drieluik.observations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import nl.drieluik.common.NotFound;
import nl.drieluik.observations.HintWordLists;
import nl.drieluik.observations.HintWords;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "observations")
class HintWordsController {

    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    private final HintWordLists lists;

    HintWordsController(HintWordLists lists) {
        this.lists = lists;
    }

    @GetMapping("/api/hint-words")
    @Operation(
            operationId = "getHintWords",
            summary = "The words that the descriptive-language hint underlines",
            description = "In the asker's own language unless `language` is given: `nl` or `en`.")
    ResponseEntity<HintWords> get(Viewer viewer, @RequestParam(required = false) @Nullable String language) {
        var wanted = language == null ? viewer.locale().getLanguage() : language;
        var words = lists.in(wanted).orElseThrow(NotFound::new);
        return ResponseEntity.ok().cacheControl(A_WHILE).body(words);
    }
}
