package nl.drieluik.clips.media;

import java.util.ArrayList;
import java.util.List;

/** One face, as it was seen again and again. */
final class FaceTrail {

    /** A face that looks away for so long is still the same. */
    private static final long MOST_GAP_MS = 3000;

    private static final double LEAST_OVERLAP = 0.2;
    /** What is seen only once is mostly a pattern in a curtain. */
    private static final int SURE = 2;

    /** Of both sides: what is found reaches from brow to mouth, and a head is known by more. */
    private static final double WHOLE_HEAD = 1.6;

    private final List<Place> places = new ArrayList<>();

    FaceTrail(Place first) {
        places.add(first);
    }

    void add(Place place) {
        places.add(place);
    }

    boolean isContinuedBy(Place place) {
        var last = places.getLast();
        var gap = place.atMs() - last.atMs();
        return gap >= 0 && gap <= MOST_GAP_MS && overlap(last, place) >= LEAST_OVERLAP;
    }

    boolean isSure() {
        return places.size() >= SURE;
    }

    /** Half a look longer at both ends: it was there before it was seen. */
    FoundFace face(Span within) {
        var half = FaceSearch.STEP_MS / 2;
        var from = Math.max(within.fromMs(), places.getFirst().atMs() - half);
        var to = Math.min(within.toMs(), places.getLast().atMs() + half);
        return new FoundFace(new Span(from, to), head(places.get(places.size() / 2)));
    }

    private static Place head(Place face) {
        var x = Math.max(0, face.x() - face.width() * (WHOLE_HEAD - 1) / 2);
        var y = Math.max(0, face.y() - face.height() * (WHOLE_HEAD - 1) / 2);
        var width = Math.min(1 - x, face.width() * WHOLE_HEAD);
        return new Place(face.atMs(), x, y, width, Math.min(1 - y, face.height() * WHOLE_HEAD));
    }

    /** What both have of all that either has. */
    private static double overlap(Place one, Place other) {
        var both = common(one.x(), one.width(), other.x(), other.width())
                * common(one.y(), one.height(), other.y(), other.height());
        return both / (one.width() * one.height() + other.width() * other.height() - both);
    }

    private static double common(double from, double length, double otherFrom, double otherLength) {
        return Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
    }
}
