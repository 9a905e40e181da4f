package nl.drieluik.clips;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

    /** A file that brings the server down must not do so for ever. */
    private static final int MOST_ATTEMPTS = 6;

    private static final int NONE = -1;

    @Enumerated(EnumType.STRING)
    private ClipState state = ClipState.UPLOADING;

    @Enumerated(EnumType.STRING)
    private @Nullable MediaProblem problem;

    private int progress;

    @Embedded
    private @Nullable Measures measures;

    @Embedded
    private @Nullable Piece piece;

    /** What is left of the recording, and is watched as such; null while all of it is there. */
    @Embedded
    @AttributeOverride(name = "fromMs", column = @Column(name = "kept_from_ms"))
    @AttributeOverride(name = "toMs", column = @Column(name = "kept_to_ms"))
    private @Nullable Piece kept;

    private @Nullable Instant apartSince;

    /** Whether the piece's files are made with a veil, and so are other ones than the recording's. */
    private boolean veiled;

    private int generation;
    /** Attempts at this generation of which no end is known: the process was killed, or they run now. */
    private int attempts;

    /** Of the latest attempt at anything of this clip. */
    private long claimNumber;

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
        return measures;
    }

    Piece piece() {
        if (piece != null) {
            return piece;
        }
        return measures == null ? Piece.UNKNOWN : recording(measures);
    }

    /** What there is of the recording, in milliseconds of it. */
    Piece recording() {
        return measures == null ? Piece.UNKNOWN : recording(measures);
    }

    private Piece recording(Measures of) {
        return kept == null ? of.whole() : kept;
    }

    /** Since when the piece is only a part of what there is; null while it is all of it. */
    @Nullable
    Instant apartSince() {
        return apartSince;
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
        attempts++;
        claimNumber++;
        var claim = new PreparationClaim(ticket, claimNumber);
        return new PreparationOrder(
                claim, recordingPrepared ? pieceOfSource() : null, veilOfSource(veil), source(), videoToShrink());
    }

    /** That attempt came to an end which was not the file's fault: it does not count. */
    void putBack() {
        attempts = Math.max(0, attempts - 1);
    }

    /** The same, and the next has to wait for a better time. */
    void postpone() {
        putBack();
        problem = MediaProblem.WAITING;
    }

    boolean triedTooOften() {
        return attempts >= MOST_ATTEMPTS;
    }

    /** Whether the job of this generation is still wanted. */
    boolean expects(int ordered) {
        return state == ClipState.PREPARING && generation == ordered;
    }

    /** Whether this is the latest attempt at what is still wanted. */
    boolean heeds(PreparationClaim claim) {
        return expects(claim.generation()) && claimNumber == claim.number();
    }

    /** A piece measures what its recording does, but for its length, which is known. */
    void measure(Measures found) {
        problem = null;
        if (!recordingPrepared) {
            measures = found;
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
        if (measures == null) {
            throw new ClipNotReady();
        }
        if (kept != null && !kept.contains(wanted)) {
            throw new PieceRefused(PieceRefused.RECORDING_GONE);
        }
        var next = wanted.within(recording());
        if (next.equals(piece())) {
            return List.of();
        }
        piece = next.equals(recording()) ? null : next;
        apartSince = isApart() ? now : null;
        return recordingPrepared ? cutAgain() : cutAhead();
    }

    /** The recording is still being prepared: the piece follows when it is. */
    private List<ClipFile> cutAhead() {
        pieceGeneration = isApart() ? NONE : recordingGeneration;
        return List.of();
    }

    /** The piece is made anew, with a veil or without; the recording stays open, and its owner's. */
    List<ClipFile> veil(boolean covered, Instant now) {
        if (measures == null) {
            throw new ClipNotReady();
        }
        if (!veiled && !covered) {
            return List.of();
        }
        veiled = covered;
        apartSince = isApart() ? Objects.requireNonNullElse(apartSince, now) : null;
        return recordingPrepared ? cutAgain() : cutAhead();
    }

    private boolean isApart() {
        return piece != null || veiled;
    }

    /** The recording itself is never covered. */
    private Veil veilOfSource(Veil veil) {
        return recordingPrepared && veiled ? veil : Veil.NONE;
    }

    private List<ClipFile> cutAgain() {
        var earlier = letGo(file -> file.generation() != ClipFile.UPLOADED && file.generation() != recordingGeneration);
        if (!isApart()) {
            pieceGeneration = recordingGeneration;
            settle();
        } else {
            prepareAnew();
        }
        return earlier;
    }

    /** From now on the piece is all that there is, as if nothing else had been recorded. */
    List<ClipFile> letRestGo() {
        if (state != ClipState.READY) {
            throw new ClipNotReady();
        }
        if (pieceGeneration == recordingGeneration) {
            throw new NoRestToLetGo();
        }
        kept = piece();
        piece = null;
        veiled = false;
        apartSince = null;
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
        attempts = 0;
        state = ClipState.PREPARING;
        problem = null;
        progress = 0;
        if (!recordingPrepared) {
            recordingGeneration = generation;
        }
        var separate = isApart() && !recordingPrepared;
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
        return kept == null ? original() : video(recordingGeneration);
    }

    private Piece pieceOfSource() {
        return kept == null ? piece() : piece().countedFrom(kept.fromMs());
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
