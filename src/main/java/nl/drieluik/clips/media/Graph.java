package nl.drieluik.clips.media;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The filters of a run that decodes once: each size is made of the one above it, and the stills on the way. */
final class Graph {

    static final String POSTER = "[poster]";
    static final String BOARD = "[board]";
    static final String SAMPLES = "[samples]";

    private final List<String> chains = new ArrayList<>();

    /** @param stills null for a run without any */
    Graph(String picture, List<RungFiles> rungs, @Nullable Storyboard stills, long durationMs) {
        chains.add(picture + split("split", stills == null ? List.of("[s0]") : List.of("[s0]", "[large]")));
        for (int i = 0; i < rungs.size(); i++) {
            addRung(i, rungs.get(i).size(), i == rungs.size() - 1, stills != null);
        }
        if (stills != null) {
            chains.add("[large]" + Stills.posterFilter(durationMs) + POSTER);
            chains.add("[small]" + stills.filter() + BOARD);
        }
    }

    static String rung(int i) {
        return "[r" + i + "]";
    }

    static String sound(int i) {
        return "[a" + i + "]";
    }

    Graph withSound(String sound, int rungs, boolean samples) {
        var outputs = IntStream.range(0, rungs).mapToObj(Graph::sound).collect(Collectors.toCollection(ArrayList::new));
        if (samples) {
            outputs.add(SAMPLES);
        }
        chains.add(sound + split("asplit", outputs));
        return this;
    }

    @Override
    public String toString() {
        return String.join(";", chains);
    }

    private void addRung(int i, FrameSize size, boolean last, boolean stills) {
        var outputs = new ArrayList<>(List.of(rung(i)));
        if (!last) {
            outputs.add("[s" + (i + 1) + "]");
        } else if (stills) {
            outputs.add("[small]");
        }
        var scale = "scale=%d:%d:flags=bicubic:out_range=tv,setsar=1,format=yuv420p";
        chains.add("[s" + i + "]" + scale.formatted(size.width(), size.height()) + split("split", outputs));
    }

    private static String split(String filter, List<String> outputs) {
        var labels = String.join("", outputs);
        return outputs.size() == 1 ? labels : "," + filter + "=" + outputs.size() + labels;
    }
}
