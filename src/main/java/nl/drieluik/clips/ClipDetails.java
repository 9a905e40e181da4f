package nl.drieluik.clips;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.drieluik.clips.media.MediaProblem;
import nl.drieluik.people.PersonName;
import nl.drieluik.questions.QuestionText;
import org.jspecify.annotations.Nullable;

/**
 * All that one viewer may know of a clip. What is the owner's alone is empty for others.
 *
 * @param problem why preparation failed, or has to wait
 * @param progress 0 to 100
 * @param generation changes whenever the files of the piece are replaced
 * @param pieceFiles what there is of the piece
 * @param recordingFiles what there is of the whole recording; the owner's
 * @param share with whom it is shared; the owner's, and of those it is shared with
 * @param watchedBy the owner's
 */
public record ClipDetails(
        VisibleClip visible,
        String title,
        PersonName owner,
        @Nullable QuestionText learningQuestion,
        ClipState state,
        @Nullable MediaProblem problem,
        int progress,
        int generation,
        @Nullable Measures measures,
        Set<FileRole> pieceFiles,
        Set<FileRole> recordingFiles,
        @Nullable Share share,
        boolean pupilsChecked,
        List<WatchedBy> watchedBy,
        Instant createdAt) {

    public record WatchedBy(PersonName person, Instant at) {}
}
