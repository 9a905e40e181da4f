package nl.drieluik.clips.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells of the segments of a rung while ffmpeg makes them: looks into their list whenever ffmpeg reports. */
final class GrowingRung implements Consumer<String> {

    private static final String REPORT_ENDS = "progress=";
    private static final String DURATION = "#EXTINF:";
    private static final String CONTENT_TYPE = "video/mp4";
    private static final int MICROSECONDS = 6;

    private final WorkFolder work;
    private final RungFiles files;
    private final Pace pace;
    private final PreparationListener listener;
    private int told;

    GrowingRung(WorkFolder work, RungFiles files, Pace pace, PreparationListener listener) {
        this.work = work;
        this.files = files;
        this.pace = pace;
        this.listener = listener;
    }

    @Override
    public void accept(String report) {
        if (report.startsWith(REPORT_ENDS)) {
            look();
        }
    }

    /** To be called when ffmpeg has ended well. */
    void finish() {
        look();
        listener.whole(rung());
    }

    private void look() {
        var fresh = fresh();
        if (!fresh.isEmpty()) {
            told += fresh.size();
            listener.grown(rung(), fresh);
        }
    }

    /** What is in the list is finished: ffmpeg writes both under other names first. */
    private List<Segment> fresh() {
        var fresh = new ArrayList<Segment>();
        var number = Segment.BEGINNING;
        var durationUs = 0L;
        for (var line : lines()) {
            if (line.startsWith(DURATION)) {
                durationUs = microseconds(line);
            } else if (!line.startsWith("#")) {
                number++;
                if (number == 0 && told == 0) {
                    fresh.add(segment(Segment.BEGINNING, 0, files.beginning()));
                }
                // The beginning was told of, too.
                if (number + 1 >= told) {
                    fresh.add(segment(number, durationUs, line));
                }
            }
        }
        return fresh;
    }

    private List<String> lines() {
        var list = work.file(files.playlist());
        try {
            return Files.exists(list) ? Files.readAllLines(work.made(files.playlist())) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Segment segment(int number, long durationUs, String name) {
        return new Segment(number, durationUs, new MediaFile(work.made(name), CONTENT_TYPE));
    }

    private Rung rung() {
        try {
            var size = files.size();
            var codecs = Codecs.of(work.made(files.beginning()));
            return new Rung(size.width(), size.height(), pace.framesPerSecond(), codecs, pace.longestSeconds());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long microseconds(String line) {
        var seconds = line.substring(DURATION.length(), line.indexOf(','));
        return new BigDecimal(seconds).movePointRight(MICROSECONDS).longValue();
    }
}
