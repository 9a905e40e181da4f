package nl.drieluik.clips;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.drieluik.clips.media.Veil;
import tools.jackson.core.type.TypeReference;

/** What the files of a piece are made with, however often they are made. */
@Entity
@Table(name = "clip_veil")
class ClipVeil {

    @EmbeddedId
    private ClipId clip;

    @Convert(converter = VeilColumn.class)
    private Veil veil;

    @SuppressWarnings("NullAway.Init")
    protected ClipVeil() {}

    ClipVeil(ClipId clip, Veil veil) {
        this.clip = clip;
        this.veil = veil;
    }

    @Converter
    static class VeilColumn extends JsonColumn<Veil> {

        VeilColumn() {
            super(new TypeReference<>() {});
        }
    }

    Veil veil() {
        return veil;
    }
}
