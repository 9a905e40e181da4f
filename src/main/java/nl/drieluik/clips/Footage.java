package nl.drieluik.clips;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.drieluik.clips.media.MediaProblem;
import nl.drieluik.clips.media.Veil;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * How a clip's files come about. The recording is prepared once; after a cut its piece is prepared on its own, in a new
 * generation of files, and the earlier piece's files are let go at that moment. While the piece is the whole recording,
 * and nothing of it is covered, both are the same files, as they are again once the rest of the recording was let go.
 *
 * <p>Methods that let files go return them: the caller has them deleted from the store.
 */
@Embeddable
class Footage {

    private static final int NONE = -1;

    @Enumerated(EnumType.STRING)
    private ClipState state = ClipState.UPLOADING;

    @Enumerated(EnumType.STRING)
    private @Nullable MediaProblem problem;

    private int progress;

    @Embedded
    private Cut cut = new Cut();

    private int generation;

    /** At this generation. */
    @Embedded
    private Attempts attempts = new Attempts();

    private int recordingGeneration = NONE;
    private boolean recordingPrepared;
    private int pieceGeneration = NONE;

    @ElementCollection
    @CollectionTable(name = "clip_file", joinColumns = @JoinColumn(name = "clip_id"))
    @BatchSize(size = 50)
    private Set<ClipFile> files = new HashSet<>();

    ClipState state() {
        return state;
    }

    @Nullable
    MediaProblem problem() {
        return problem;
    }

    int progress() {
        return progress;
    }

    int generation() {
        return generation;
    }

    @Nullable
    Measures measures() {
        return cut.measures();
    }

    Piece piece() {
        return cut.piece();
    }

    /** What there is of the recording, in milliseconds of it. */
    Piece recording() {
        return cut.recording();
    }

    /** The piece, counted from where the recording's video begins. */
    Piece pieceOfWhatIsLeft() {
        return cut.pieceOfWhatIsLeft();
    }

    /** Since when the piece is other than what there is; null while it is the same. */
    @Nullable
    Instant apartSince() {
        return cut.apartSince();
    }

    boolean hasOriginal() {
        return original() != null;
    }

    Set<ClipFile> files() {
        return Set.copyOf(files);
    }

    Set<ClipFile> pieceFiles() {
        return Set.copyOf(of(pieceGeneration));
    }

    Set<ClipFile> recordingFiles() {
        return Set.copyOf(of(recordingGeneration));
    }

    int pieceGeneration() {
        return pieceGeneration;
    }

    int recordingGeneration() {
        return recordingGeneration;
    }

    /** Whether anybody may watch what that generation is. */
    boolean holds(int wanted) {
        return wanted == pieceGeneration || wanted == recordingGeneration;
    }

    /** The last byte is here. */
    void arrive() {
        if (state == ClipState.UPLOADING) {
            prepareAnew();
        }
    }

    /** Counts as an attempt at what is to be made now, and overtakes those before it. */
    PreparationOrder begin(PreparationTicket ticket, Veil veil) {
        return new PreparationOrder(
                attempts.begin(ticket),
                recordingPrepared ? cut.pieceOfWhatIsLeft() : null,
                veilOfSource(veil),
                source(),
                videoToShrink());
    }

    /** That attempt came to an end which was not the file's fault: it does not count. */
    void putBack() {
        attempts.putBack();
    }

    /** The same, and the next has to wait for a better time. */
    void postpone() {
        putBack();
        problem = MediaProblem.WAITING;
    }

    boolean triedTooOften() {
        return attempts.areTooMany();
    }

    /** Whether the job of this generation is still wanted. */
    boolean expects(int ordered) {
        return state == ClipState.PREPARING && generation == ordered;
    }

    /** Whether this is the latest attempt at what is still wanted. */
    boolean heeds(PreparationClaim claim) {
        return expects(claim.generation()) && attempts.heed(claim);
    }

    /** A piece measures what its recording does, but for its length, which is known. */
    void measure(Measures found) {
        problem = null;
        if (!recordingPrepared) {
            cut.measure(found);
        }
    }

    /** A preparation that was killed and runs again makes the same files once more: the later ones count. */
    List<ClipFile> keep(ClipFile file) {
        var earlier = letGo(other -> other.generation() == file.generation() && other.role() == file.role());
        files.add(file);
        return earlier;
    }

    /** The recording can be watched and cut; smaller sizes of it follow, unless a piece is waiting for its turn. */
    void becomeWatchable() {
        recordingPrepared = true;
        if (pieceGeneration == NONE) {
            prepareAnew();
        }
    }

    /** All files of this generation are there. After the recording comes the piece, when it was cut meanwhile. */
    void finish() {
        var cutMeanwhile = pieceGeneration == NONE;
        recordingPrepared = true;
        if (cutMeanwhile) {
            prepareAnew();
        } else {
            settle();
        }
    }

    List<ClipFile> fail(MediaProblem reason) {
        state = ClipState.FAILED;
        problem = reason;
        return letGo(file -> file.generation() == generation);
    }

    void retry() {
        if (state == ClipState.FAILED) {
            prepareAnew();
        }
    }

    List<ClipFile> cutTo(Piece wanted, Instant now) {
        return cut.show(wanted, now) ? makePieceAnew() : List.of();
    }

    /** The piece is made anew, with a veil or without; the recording stays open, and its owner's. */
    List<ClipFile> veil(boolean covered, Instant now) {
        return cut.cover(covered, now) ? makePieceAnew() : List.of();
    }

    private List<ClipFile> makePieceAnew() {
        if (!recordingPrepared) {
            // The piece follows when it is.
            pieceGeneration = cut.isApart() ? NONE : recordingGeneration;
            return List.of();
        }
        var earlier = letGo(file -> file.generation() != ClipFile.UPLOADED && file.generation() != recordingGeneration);
        if (cut.isApart()) {
            prepareAnew();
        } else {
            pieceGeneration = recordingGeneration;
            settle();
        }
        return earlier;
    }

    /** The recording itself is never covered. */
    private Veil veilOfSource(Veil veil) {
        return recordingPrepared && cut.isVeiled() ? veil : Veil.NONE;
    }

    /** From now on the piece is all that there is, as if nothing else had been recorded. */
    List<ClipFile> letRestGo() {
        if (state != ClipState.READY) {
            throw new ClipNotReady();
        }
        if (pieceGeneration == recordingGeneration) {
            throw new NoRestToLetGo();
        }
        cut.forgetTheRest();
        recordingGeneration = pieceGeneration;
        return letGo(file -> file.generation() != pieceGeneration);
    }

    /**
     * A file of this generation is lost: all of the generation is made anew. A lost recording takes its piece along,
     * since each preparation works on one thing.
     */
    List<ClipFile> makeAnew(int lost) {
        recordingPrepared = recordingPrepared && lost != recordingGeneration;
        var earlier = letGo(file -> file.generation() != ClipFile.UPLOADED
                && !(recordingPrepared && file.generation() == recordingGeneration));
        prepareAnew();
        return earlier;
    }

    private void prepareAnew() {
        generation++;
        attempts.startOver();
        state = ClipState.PREPARING;
        problem = null;
        progress = 0;
        if (!recordingPrepared) {
            recordingGeneration = generation;
        }
        var separate = cut.isApart() && !recordingPrepared;
        pieceGeneration = separate ? NONE : generation;
    }

    private void settle() {
        state = ClipState.READY;
        problem = null;
        progress = 100;
    }

    /** Of a recording of which only the smaller sizes are missing. */
    @Nullable
    ClipFile videoToShrink() {
        if (!recordingPrepared || generation != recordingGeneration) {
            return null;
        }
        return video(generation);
    }

    /** What a preparation reads: what was uploaded, or the video that is left of it. */
    private @Nullable ClipFile source() {
        return cut.lacksTheRest() ? video(recordingGeneration) : original();
    }

    /** Null while there is none. */
    @Nullable
    ClipFile recordingVideo() {
        return video(recordingGeneration);
    }

    private @Nullable ClipFile original() {
        return of(ClipFile.UPLOADED).stream().findAny().orElse(null);
    }

    private @Nullable ClipFile video(int wanted) {
        return of(wanted).stream()
                .filter(file -> file.role() == FileRole.VIDEO)
                .findAny()
                .orElse(null);
    }

    private List<ClipFile> of(int wanted) {
        return files.stream().filter(file -> file.generation() == wanted).toList();
    }

    private List<ClipFile> letGo(Predicate<ClipFile> unwanted) {
        var gone = files.stream().filter(unwanted).toList();
        files.removeAll(gone);
        return gone;
    }
}
