package nl.drieluik.clips.web;

import java.util.Locale;
import java.util.Set;
import nl.drieluik.clips.ClipDetails;
import nl.drieluik.clips.FileRole;
import nl.drieluik.clips.web.ClipBody.Captions;
import nl.drieluik.clips.web.ClipBody.Recording;
import nl.drieluik.clips.web.ClipBody.Video;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of one clip are, as far as they are there. The version is for pages only: it makes them ask again
 * when a piece was cut anew, or the rest of the recording is gone.
 */
record Addresses(ClipDetails clip) {

    @Nullable
    Video video() {
        var progressive = of(FileRole.VIDEO);
        var hls = of(FileRole.SEGMENT);
        return progressive == null && hls == null ? null : new Video(progressive, hls);
    }

    @Nullable
    String of(FileRole role) {
        var address = address("", clip.pieceFiles(), role);
        return address == null ? null : address + "?version=" + clip.generation();
    }

    @Nullable
    Recording recording() {
        var recording = clip.recording();
        if (recording == null || clip.measures() == null) {
            return null;
        }
        var video = ofRecording(recording, FileRole.VIDEO);
        var hls = ofRecording(recording, FileRole.SEGMENT);
        return video == null && hls == null
                ? null
                : new Recording(
                        recording.extent().fromMs(),
                        recording.extent().durationMs(),
                        recording.framesPerSecond(),
                        recording.until(),
                        video,
                        hls,
                        ofRecording(recording, FileRole.STORYBOARD),
                        ofRecording(recording, FileRole.WAVEFORM),
                        captions(recording));
    }

    /** Only where there is something to read. */
    @Nullable
    Captions captions() {
        var mark = clip.captions();
        return mark == null || mark.linesInPiece() == 0
                ? null
                : new Captions(
                        base() + "/captions?version=" + mark.edition() + "-" + clip.generation() + piece(),
                        mark.language());
    }

    private @Nullable Captions captions(ClipDetails.Recording recording) {
        var mark = clip.captions();
        return mark == null
                ? null
                : new Captions(
                        base() + "/recording/captions?version=" + mark.edition() + "-" + recording.generation(),
                        mark.language());
    }

    /** Cut otherwise they are other ones, also while no files are made of it yet. */
    private String piece() {
        return "-" + clip.visible().piece().fromMs() + "-"
                + clip.visible().piece().toMs();
    }

    private String base() {
        return "/api/clips/" + clip.visible().id();
    }

    private @Nullable String ofRecording(ClipDetails.Recording recording, FileRole role) {
        var address = address("/recording", recording.files(), role);
        return address == null ? null : address + "?version=" + recording.generation();
    }

    private @Nullable String address(String whole, Set<FileRole> files, FileRole role) {
        return files.contains(role) ? base() + whole + "/" + name(role) : null;
    }

    private static String name(FileRole role) {
        return role == FileRole.SEGMENT ? "hls/master.m3u8" : role.name().toLowerCase(Locale.ROOT);
    }
}
