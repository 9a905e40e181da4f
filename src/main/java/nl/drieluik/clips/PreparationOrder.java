package nl.drieluik.clips;

import org.jspecify.annotations.Nullable;

/**
 * What one attempt at a preparation has to make.
 *
 * @param piece what to cut out; null for the whole recording
 * @param original the uploaded file in the store; null while it is not there yet
 */
public record PreparationOrder(
        PreparationClaim claim,
        @Nullable Piece piece,
        @Nullable ClipFile original) {

    public ClipId clip() {
        return claim.clip();
    }
}
