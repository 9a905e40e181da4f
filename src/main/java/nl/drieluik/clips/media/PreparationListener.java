package nl.drieluik.clips.media;

import java.util.List;

/** Hears how a preparation goes, on threads of its choosing; an exception from here ends it. */
public interface PreparationListener {

    /** @param percent rises, and is 100 only when all is done */
    void progressed(int percent);

    /** What the video is going to measure; told before anything of it plays. */
    void measured(long durationMs, int width, int height);

    /**
     * These parts are finished and can be watched, in the order of their numbers; the first time with the beginning
     * before them. Told while the next are being made.
     */
    void grown(Rung rung, List<Segment> segments);

    /** No further part of this rung will come. */
    void whole(Rung rung);

    /** All parts that were told of are worth nothing: they are made anew in another way. */
    void withdrawn();

    /** The video is there as one file; what goes with it follows. */
    void playable(MediaFile video, long durationMs, int width, int height);
}
