package nl.drieluik.clips.media;

/** Hears how a preparation goes, on threads of its choosing; an exception from here ends it. */
public interface PreparationListener {

    /** @param percent rises, and is 100 only when all is done */
    void progressed(int percent);

    /** The video can be watched; what goes with it follows. */
    void playable(MediaFile video, long durationMs, int width, int height);
}
