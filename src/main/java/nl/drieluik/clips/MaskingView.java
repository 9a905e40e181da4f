package nl.drieluik.clips;

import java.util.List;
import java.util.UUID;
import nl.drieluik.clips.media.Place;
import org.jspecify.annotations.Nullable;

/**
 * All that is drawn over a recording, with what came of it; its owner's alone.
 *
 * @param appliedVersion of what others see; null while nothing was ever applied
 */
public record MaskingView(
        int version, @Nullable Integer appliedVersion, List<MaskView> masks, List<Silence> mutes, Faces faces) {

    /** @param track null where it follows nothing */
    public record MaskView(Mask mask, @Nullable Track track) {}

    /**
     * @param state {@code waiting}, {@code running}, {@code done} or {@code failed}
     * @param untilMs to where its path is known
     * @param lostAtMs where it lost what it followed, and stayed
     */
    public record Track(
            String state,
            int progress,
            long untilMs,
            @Nullable Long lostAtMs) {}

    /** @param state {@code none}, {@code searching}, {@code done} or {@code failed} */
    public record Faces(String state, int progress, List<Found> found) {

        static final Faces NONE = new Faces("none", 0, List.of());
    }

    /** A place where a face may be. */
    public record Found(UUID id, long fromMs, long toMs, Place box) {}

    /** How much of it there is, and whether what others see is made with all of it. */
    public record Summary(int masks, int mutes, boolean applied) {

        static Summary of(Masking masking) {
            var drawing = masking.drawing();
            return new Summary(drawing.masks().size(), drawing.mutes().size(), masking.isApplied());
        }
    }
}
