package nl.drieluik.clips.media;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Arguments for ffmpeg, in its order: what stands before an input belongs to that input. */
final class Arguments {

    private final MediaSettings settings;
    private final List<String> list = new ArrayList<>();

    Arguments(MediaSettings settings) {
        this.settings = settings;
    }

    Arguments add(String... more) {
        return addAll(List.of(more));
    }

    Arguments addAll(List<String> more) {
        list.addAll(more);
        return this;
    }

    Arguments guards() {
        return addAll(Input.guards(settings.maxPixels()));
    }

    /** Never an input without its guards. */
    Arguments input(String name) {
        return threads().guards().add("-i", name);
    }

    /** Applies to the input or the output that follows. */
    Arguments threads() {
        return add("-threads", Integer.toString(settings.threads()));
    }

    /** Bounds the output that follows also where the system has no prlimit. */
    Arguments bounded() {
        return add("-fs", Long.toString(settings.maxOutput().toBytes()));
    }

    List<String> list() {
        return List.copyOf(list);
    }

    static String seconds(long ms) {
        return BigDecimal.valueOf(ms, 3).toPlainString();
    }
}
