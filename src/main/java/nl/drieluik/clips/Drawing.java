package nl.drieluik.clips;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that an owner drew over a recording. */
public record Drawing(List<Mask> masks, List<Silence> mutes) {

    static final Drawing NONE = new Drawing(List.of(), List.of());

    /** @throws MaskingMalformed where something lies outside the recording or the picture, or twice under one name */
    void check(long durationMs) {
        var ids = masks.stream().map(Mask::id).distinct().count();
        if (ids < masks.size()
                || !masks.stream().allMatch(mask -> mask.isIn(durationMs))
                || !mutes.stream().allMatch(mute -> mute.isIn(durationMs))) {
            throw new MaskingMalformed();
        }
    }

    boolean isEmpty() {
        return masks.isEmpty() && mutes.isEmpty();
    }

    Optional<Mask> mask(UUID id) {
        return masks.stream().filter(mask -> mask.id().equals(id)).findAny();
    }
}
