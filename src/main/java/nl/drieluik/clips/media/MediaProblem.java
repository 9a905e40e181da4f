package nl.drieluik.clips.media;

import java.util.Locale;

/**
 * Why a file could not become a clip. A code is permanent; its words, for a teacher, stand in the message files as
 * {@code clip-problem.<code>}.
 */
public enum MediaProblem {
    NOT_A_VIDEO,
    NO_PICTURE,
    DAMAGED,
    PROTECTED,
    UNSUPPORTED,
    TOO_LONG,
    TOO_LARGE_PICTURE,
    TOOK_TOO_LONG,
    /** Not for ever: the disk is full or the store away, and preparation goes on by itself when they are back. */
    WAITING,
    /** Nothing wrong was found in the file itself, so that trying again may help. */
    PREPARATION_FAILED;

    /** As clients and the message files see it: {@code no-picture}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
