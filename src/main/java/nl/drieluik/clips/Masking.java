package nl.drieluik.clips;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** What is drawn over a clip's recording, and whether what others see is made with it. */
@Entity
@Table(name = "clip_masking")
class Masking {

    @EmbeddedId
    private ClipId clip;

    private int version;

    @Convert(converter = DrawingColumn.class)
    private Drawing drawing = Drawing.NONE;

    private @Nullable Integer appliedVersion;

    @SuppressWarnings("NullAway.Init")
    protected Masking() {}

    Masking(ClipId clip) {
        this.clip = clip;
    }

    @Converter
    static class DrawingColumn extends JsonColumn<Drawing> {

        DrawingColumn() {
            super(new TypeReference<>() {});
        }
    }

    ClipId clip() {
        return clip;
    }

    int version() {
        return version;
    }

    Drawing drawing() {
        return drawing;
    }

    @Nullable
    Integer appliedVersion() {
        return appliedVersion;
    }

    /** @param known the version that was drawn upon */
    void draw(int known, Drawing drawn) {
        expect(known);
        drawing = drawn;
        version++;
    }

    void apply(int known) {
        expect(known);
        appliedVersion = version;
    }

    boolean isApplied() {
        return appliedVersion == null ? drawing.isEmpty() : appliedVersion == version;
    }

    private void expect(int known) {
        if (known != version) {
            throw new MaskingChanged();
        }
    }
}
