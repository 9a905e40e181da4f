package nl.drieluik.clips.media;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Arguments for ffmpeg, in its order: what stands before an input belongs to that input. */
final class Arguments {

    private static final String GRAPH = "graph.txt";
    private static final int LONGEST_WORD = 100_000;

    private final MediaSettings settings;
    private final List<String> list = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();

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

    /** What is long stands in a file: the system bounds the words that a program is told. */
    Arguments graph(String graph) {
        if (graph.length() < LONGEST_WORD) {
            return add("-filter_complex", graph);
        }
        files.put(GRAPH, graph);
        return add("-/filter_complex", GRAPH);
    }

    /** To be written into the work folder, by their names. */
    Map<String, String> files() {
        return files;
    }

    List<String> list() {
        return List.copyOf(list);
    }

    static String seconds(long ms) {
        return BigDecimal.valueOf(ms, 3).toPlainString();
    }
}
