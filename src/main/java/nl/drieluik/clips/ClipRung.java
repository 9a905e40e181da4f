package nl.drieluik.clips;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.drieluik.clips.media.Rung;
import org.jspecify.annotations.Nullable;

/**
 * A size in which one generation of a clip can be watched. Made again it is another rung, so what stands under its id
 * never changes but grows.
 */
@Entity
@Table(name = "clip_rung")
class ClipRung {

    @EmbeddedId
    private RungId id;

    @Embedded
    private ClipId clip;

    private int generation;
    private int width;
    private int height;
    private double framesPerSecond;
    private String codecs;
    private int longestSeconds;
    private boolean whole;

    @SuppressWarnings("NullAway.Init")
    protected ClipRung() {}

    ClipRung(RungId id, ClipId clip, int generation, Rung rung) {
        this.id = id;
        this.clip = clip;
        this.generation = generation;
        this.width = rung.width();
        this.height = rung.height();
        this.framesPerSecond = rung.framesPerSecond();
        this.codecs = rung.codecs();
        this.longestSeconds = rung.longestSeconds();
    }

    RungId id() {
        return id;
    }

    ClipId clip() {
        return clip;
    }

    int generation() {
        return generation;
    }

    Rung rung() {
        return new Rung(width, height, framesPerSecond, codecs, longestSeconds);
    }

    boolean isWhole() {
        return whole;
    }

    boolean belongsTo(ClipId other, int otherGeneration) {
        return clip.equals(other) && generation == otherGeneration;
    }

    /** Whether it is whole, and as large as that. */
    boolean measures(@Nullable Measures measures) {
        return whole && measures != null && width == measures.width() && height == measures.height();
    }

    void markWhole() {
        whole = true;
    }
}
