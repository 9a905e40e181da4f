package nl.drieluik.clips;

import org.jspecify.annotations.Nullable;

/**
 * What one attempt at a preparation has to make.
 *
 * @param piece what to cut out; null for the whole recording
 * @param original the uploaded file in the store; null while it is not there yet
 * @param video of which only smaller sizes are to be made; null when all is
 */
public record PreparationOrder(
        PreparationClaim claim,
        @Nullable Piece piece,
        @Nullable ClipFile original,
        @Nullable ClipFile video) {

    public ClipId clip() {
        return claim.clip();
    }
}
