package nl.drieluik.clips;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import nl.drieluik.clips.store.ObjectKey;

/** One part of a rung, in the store. */
@Entity
@Table(name = "clip_segment")
class ClipSegment {

    @Embeddable
    record Place(
            RungId rung, @Column(name = "segment_number") int number) implements Serializable {}

    @EmbeddedId
    private Place place;

    private long durationUs;

    @Embedded
    private ObjectKey key;

    private String sha256;
    private long sizeBytes;
    private String contentType;

    @SuppressWarnings("NullAway.Init")
    protected ClipSegment() {}

    ClipSegment(RungId rung, SegmentFile segment) {
        this.place = new Place(rung, segment.number());
        this.durationUs = segment.durationUs();
        this.key = segment.file().key();
        this.sha256 = segment.file().sha256();
        this.sizeBytes = segment.file().sizeBytes();
        this.contentType = segment.file().contentType();
    }

    ClipFile file(int generation) {
        return new ClipFile(generation, FileRole.SEGMENT, key, sha256, sizeBytes, contentType);
    }
}
