package nl.drieluik.notifications;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.drieluik.clips.ClipId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the clips are that this node prepares, in per cent. Passing news: it is not kept, and not told elsewhere. */
@Component
class Progress {

    private final ConcurrentMap<ClipId, Integer> percents = new ConcurrentHashMap<>();

    void reached(ClipId clip, int percent) {
        percents.put(clip, percent);
    }

    void ended(ClipId clip) {
        percents.remove(clip);
    }

    @Nullable
    Integer of(ClipId clip) {
        return percents.get(clip);
    }
}
