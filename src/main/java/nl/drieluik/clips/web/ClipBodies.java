package nl.drieluik.clips.web;

import java.util.List;
import java.util.Map;
import nl.drieluik.clips.ClipDetails;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipState;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.NoteState;
import nl.drieluik.clips.NotesOnClips;
import nl.drieluik.clips.media.MediaProblem;
import nl.drieluik.clips.upload.ReceivedFiles;
import nl.drieluik.clips.web.ClipBody.PieceBody;
import nl.drieluik.clips.web.ClipBody.SharingBody;
import nl.drieluik.people.Standing;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes clips for one viewer, with what other parts of the application tell about them. */
@Component
class ClipBodies {

    private final ObjectProvider<NotesOnClips> notes;
    private final ReceivedFiles received;
    private final MessageSource messages;

    ClipBodies(ObjectProvider<NotesOnClips> notes, ReceivedFiles received, MessageSource messages) {
        this.notes = notes;
        this.received = received;
        this.messages = messages;
    }

    List<ClipBody> of(Viewer viewer, List<ClipDetails> clips) {
        var states = states(viewer, clips);
        return clips.stream()
                .map(clip ->
                        body(viewer, clip, states.getOrDefault(clip.visible().id(), NoteState.NONE)))
                .toList();
    }

    private Map<ClipId, NoteState> states(Viewer viewer, List<ClipDetails> clips) {
        var keeper = notes.getIfAvailable();
        var visible = clips.stream().map(ClipDetails::visible).toList();
        return keeper == null ? Map.of() : keeper.states(viewer, visible);
    }

    private ClipBody body(Viewer viewer, ClipDetails clip, NoteState noteState) {
        var own = clip.visible().standing() == Standing.OWNER;
        var addresses = new Addresses(clip);
        var measures = clip.measures();
        var piece = clip.visible().piece();
        return new ClipBody(
                clip.visible().id(),
                clip.title(),
                clip.state(),
                problem(viewer, clip.problem()),
                clip.state() == ClipState.PREPARING ? clip.progress() : null,
                clip.visible().stage(),
                measures == null ? null : piece.durationMs(),
                measures == null ? null : measures.width(),
                measures == null ? null : measures.height(),
                clip.owner(),
                question(clip),
                measures == null ? null : new PieceBody(piece.fromMs(), piece.toMs()),
                sharing(clip),
                addresses.video(),
                addresses.of(FileRole.POSTER),
                addresses.of(FileRole.STORYBOARD),
                addresses.of(FileRole.WAVEFORM),
                addresses.captions(),
                addresses.recording(),
                own ? upload(clip) : null,
                clip.pupilsChecked(),
                masking(clip),
                you(clip, noteState),
                own ? watchedBy(clip) : null,
                clip.createdAt());
    }

    private ClipBody.@Nullable Problem problem(Viewer viewer, @Nullable MediaProblem problem) {
        if (problem == null) {
            return null;
        }
        var words = messages.getMessage("clip-problem." + problem.code(), null, viewer.locale());
        return new ClipBody.Problem(problem.code(), words);
    }

    private static ClipBody.@Nullable Question question(ClipDetails clip) {
        var question = clip.learningQuestion();
        return question == null ? null : new ClipBody.Question(question.id(), question.text(), question.version());
    }

    private static @Nullable SharingBody sharing(ClipDetails clip) {
        var share = clip.share();
        return share == null ? null : new SharingBody(share.triad(), share.until());
    }

    private ClipBody.@Nullable UploadState upload(ClipDetails clip) {
        if (clip.state() != ClipState.UPLOADING) {
            return null;
        }
        var id = clip.visible().id();
        return received.progress(id)
                .map(progress -> new ClipBody.UploadState(
                        "/api/uploads/" + id, progress.offset(), progress.length(), progress.expiresAt()))
                .orElse(null);
    }

    private static ClipBody.@Nullable MaskingSummary masking(ClipDetails clip) {
        var masking = clip.masking();
        return masking == null
                ? null
                : new ClipBody.MaskingSummary(masking.masks(), masking.mutes(), masking.applied());
    }

    private static ClipBody.You you(ClipDetails clip, NoteState notes) {
        return new ClipBody.You(
                ClipBody.You.Role.valueOf(clip.visible().standing().name()),
                clip.visible().watched(),
                notes.sealed(),
                notes.openKinds(),
                notes.observations());
    }

    private static List<ClipBody.Watched> watchedBy(ClipDetails clip) {
        return clip.watchedBy().stream()
                .map(watched -> new ClipBody.Watched(watched.person(), watched.at()))
                .toList();
    }
}
