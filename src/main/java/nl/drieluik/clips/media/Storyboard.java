package nl.drieluik.clips.media;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Small pictures at equal distances, in one grid.
 *
 * @param intervalMs how many milliseconds one picture stands for
 * @param tileHeight in pixels, beside the fixed width
 */
record Storyboard(long durationMs, long intervalMs, int tiles, int tileHeight) {

    static final int MOST_TILES = 100;
    static final int TILE_WIDTH = 160;

    private static final int COLUMNS = 10;
    private static final long SECOND = 1000;

    static Storyboard of(long durationMs, int width, int height) {
        var seconds = Math.max(1, Math.ceilDiv(durationMs, MOST_TILES * SECOND));
        var tiles = Math.max(1, (int) Math.ceilDiv(durationMs, seconds * SECOND));
        return new Storyboard(
                durationMs, seconds * SECOND, tiles, FrameSize.even((double) TILE_WIDTH * height / width));
    }

    int columns() {
        return Math.min(COLUMNS, tiles);
    }

    int rows() {
        return Math.ceilDiv(tiles, COLUMNS);
    }

    /** The last picture is repeated until the grid is full, so that its size is known beforehand. */
    String filter() {
        return "fps=1/%d:start_time=0:round=up,scale=%d:%d,setsar=1,tpad=stop_mode=clone:stop=%d,tile=%dx%d,format=yuvj420p"
                .formatted(intervalMs / SECOND, TILE_WIDTH, tileHeight, MOST_TILES, columns(), rows());
    }

    String webVtt() {
        return IntStream.range(0, tiles).mapToObj(this::cue).collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
    }

    private String cue(int tile) {
        var fromMs = tile * intervalMs;
        var toMs = Math.min(fromMs + intervalMs, Math.max(durationMs, fromMs + 1));
        return "%s --> %s\nstoryboard/sprite#xywh=%d,%d,%d,%d\n"
                .formatted(
                        clock(fromMs),
                        clock(toMs),
                        tile % COLUMNS * TILE_WIDTH,
                        tile / COLUMNS * tileHeight,
                        TILE_WIDTH,
                        tileHeight);
    }

    private static String clock(long ms) {
        return "%02d:%02d:%02d.%03d".formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    }
}
