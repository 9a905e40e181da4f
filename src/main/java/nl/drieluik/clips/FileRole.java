package nl.drieluik.clips;

/** What a stored file is for. */
public enum FileRole {
    /** The bytes as they were uploaded, with all that a camera writes beside the picture. Never handed out. */
    ORIGINAL,
    VIDEO,
    POSTER,
    /** WebVTT that says where in the sprite each moment is. */
    STORYBOARD,
    SPRITE,
    WAVEFORM,
    /** A part of a rung; kept beside the files, because there are many. */
    SEGMENT
}
