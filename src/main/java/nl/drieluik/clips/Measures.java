package nl.drieluik.clips;

import jakarta.persistence.Embeddable;

/**
 * What a recording measures.
 *
 * @param width in pixels, as it is shown: after rotation
 * @param height in pixels, as it is shown
 */
@Embeddable
public record Measures(long durationMs, int width, int height) {

    Piece whole() {
        return new Piece(0, durationMs);
    }
}
