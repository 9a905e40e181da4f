package nl.drieluik.clips.media;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a player turns or mirrors a picture.
 *
 * @param rotation in degrees, as ffprobe makes it of the matrix
 * @param displaymatrix how each pixel moves when it is shown: three rows of three numbers, the first two with 16 bits
 *     after the point
 */
record DisplayMatrix(double rotation, @Nullable String displaymatrix) {

    private static final Pattern AS_STORED =
            Pattern.compile("\\s*0+:\\s+65536\\s+0\\s+0\\s+0+1:\\s+0\\s+65536\\s.*", Pattern.DOTALL);

    boolean movesPixels() {
        return displaymatrix != null && !AS_STORED.matcher(displaymatrix).matches();
    }
}
