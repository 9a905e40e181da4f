package nl.drieluik.clips.store;

import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The objects whose keys begin alike: one part in 256 of a store, small enough to be looked through at once.
 *
 * @param digits the first two of each key
 */
public record Shelf(String digits) {

    private static final int SHELVES = 256;

    public static Stream<Shelf> all() {
        var hex = HexFormat.of();
        return IntStream.range(0, SHELVES).mapToObj(number -> new Shelf(hex.toHexDigits((byte) number)));
    }
}
