package nl.drieluik.clips;

import java.util.List;
import nl.drieluik.common.Cursor;
import nl.drieluik.common.Page;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.LearningQuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is told to a viewer about clips. */
@Component
@Transactional(readOnly = true)
public class ClipCatalogue {

    private final Doorkeeper door;
    private final ClipSearch search;
    private final Portraits portraits;

    ClipCatalogue(Doorkeeper door, ClipSearch search, Portraits portraits) {
        this.door = door;
        this.search = search;
        this.portraits = portraits;
    }

    public ClipDetails details(Viewer viewer, ClipId id) {
        return portraits.of(viewer, List.of(door.visible(viewer, id))).getFirst();
    }

    /**
     * What this viewer may see, newest first.
     *
     * @param mine only the viewer's own
     * @param question only those of this learning question
     * @param cursor where the page before said that the next begins
     */
    public Page<ClipDetails> list(
            Viewer viewer, boolean mine, @Nullable LearningQuestionId question, @Nullable Cursor cursor, int limit) {
        var found = search.find(viewer, mine, question, cursor, limit);
        return new Page<>(portraits.of(viewer, found.items()), found.next());
    }
}
