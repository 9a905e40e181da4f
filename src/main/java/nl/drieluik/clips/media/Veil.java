package nl.drieluik.clips.media;

import java.util.List;
import java.util.Objects;

/** What nobody but its owner may see or hear of a recording; times in milliseconds of it. */
public record Veil(List<Patch> patches, List<Span> silences) {

    public static final Veil NONE = new Veil(List.of(), List.of());

    public boolean covers() {
        return !patches.isEmpty() || !silences.isEmpty();
    }

    /** What is in that span, in milliseconds from its start. */
    public Veil within(Span span) {
        return new Veil(
                patches.stream()
                        .map(patch -> patch.within(span))
                        .filter(Objects::nonNull)
                        .toList(),
                silences.stream()
                        .filter(silence -> silence.fromMs() < span.toMs() && silence.toMs() > span.fromMs())
                        .map(silence -> new Span(
                                Math.max(silence.fromMs(), span.fromMs()) - span.fromMs(),
                                Math.min(silence.toMs(), span.toMs()) - span.fromMs()))
                        .toList());
    }
}
