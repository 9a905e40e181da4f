package nl.drieluik.clips;

import nl.drieluik.clips.media.Veil;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt at a preparation has to make.
 *
 * @param piece what to cut out, in milliseconds of the original; null for all of it
 * @param veil what is covered in the original, in milliseconds of it
 * @param original the file in the store that it is made of: what was uploaded, or the video that is left of it; null
 *     while what was uploaded is not there yet
 * @param video of which only smaller sizes are to be made; null when all is
 */
public record PreparationOrder(
        PreparationClaim claim,
        @Nullable Piece piece,
        Veil veil,
        @Nullable ClipFile original,
        @Nullable ClipFile video) {

    public ClipId clip() {
        return claim.clip();
    }
}
