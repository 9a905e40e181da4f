package nl.drieluik.clips;

import java.util.UUID;

/**
 * That a clip has captions.
 *
 * @param edition another one each time they are brought anew
 * @param language of what is said: {@code nl}
 * @param lines in the whole recording
 * @param linesInPiece those that are heard in the piece
 */
public record CaptionsMark(UUID edition, String language, int lines, int linesInPiece) {}
