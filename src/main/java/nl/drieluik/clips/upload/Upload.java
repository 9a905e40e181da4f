package nl.drieluik.clips.upload;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "upload")
class Upload {

    @EmbeddedId
    private ClipId clip;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "owner_id"))
    private PersonId owner;

    private @Nullable Long lengthBytes;
    private long receivedBytes;
    private String metadata;
    private Instant expiresAt;
    private int epoch;
    private @Nullable String holder;
    private int beats;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    /**
     * @param lengthBytes null when it is told with a later byte
     * @param metadata as the client wrote it, to be told back unchanged
     */
    Upload(ClipId clip, PersonId owner, @Nullable Long lengthBytes, String metadata, Instant expiresAt) {
        this.clip = clip;
        this.owner = owner;
        this.lengthBytes = lengthBytes;
        this.metadata = metadata;
        this.expiresAt = expiresAt;
    }

    ClipId clip() {
        return clip;
    }

    PersonId owner() {
        return owner;
    }

    /** Null as long as nobody knows. */
    @Nullable
    Long length() {
        return lengthBytes;
    }

    /** So many bytes are safe and stay so. */
    long offset() {
        return receivedBytes;
    }

    String metadata() {
        return metadata;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isComplete() {
        return lengthBytes != null && lengthBytes == receivedBytes;
    }

    /** Which node's request brings its bytes, if any does; not whether it still hears its client. */
    @Nullable
    String holder() {
        return holder;
    }

    /** Grows while bytes come to the holder. */
    int beats() {
        return beats;
    }

    /** From now on no earlier request is heard. */
    Hold beHeldBy(String node, Reach reach) {
        holder = node;
        epoch++;
        return new Hold(clip, epoch, receivedBytes, reach);
    }

    boolean isHeldBy(Hold hold) {
        return epoch == hold.epoch();
    }

    void release() {
        holder = null;
    }

    void beat() {
        beats++;
    }

    /** Whether it may come that far: a length that is known does not change. */
    boolean allows(Reach reach) {
        return lengthBytes == null || (reach.isLength() && reach.bytes() == lengthBytes);
    }

    void advanceTo(long offset, Reach reach, Instant nextExpiry) {
        if (offset < receivedBytes || offset > reach.bytes()) {
            throw new IllegalArgumentException("from " + receivedBytes + " to " + offset + " of " + reach);
        }
        if (reach.isLength()) {
            lengthBytes = reach.bytes();
        }
        receivedBytes = offset;
        expiresAt = nextExpiry;
    }
}
