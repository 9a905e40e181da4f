package nl.drieluik.clips;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param recording what the owner has of the recording; null for others
 * @param captions empty for others than the owner while the piece is not ready
 * @param share with whom it is shared; the owner's, and of those it is shared with
 * @param masking the owner's
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
        @Nullable Recording recording,
        @Nullable CaptionsMark captions,
        @Nullable Share share,
        boolean pupilsChecked,
        MaskingView.@Nullable Summary masking,
        List<WatchedBy> watchedBy,
        Instant createdAt) {

    /**
     * @param generation changes when there is less of it
     * @param files what there is of it
     * @param extent all of it, or what is left, in milliseconds of the recording
     * @param framesPerSecond null while nothing of it is made
     * @param until the last day on which there is more of it than the piece; null when there is not
     */
    public record Recording(
            int generation,
            Set<FileRole> files,
            Piece extent,
            @Nullable Double framesPerSecond,
            @Nullable LocalDate until) {}

    public record WatchedBy(PersonName person, Instant at) {}
}
