package nl.drieluik.clips.media;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Makes percents of ffmpeg's reports, over one part of the whole work. */
final class Progress implements Consumer<String> {

    private static final String OUT_TIME = "out_time_us=";

    private final IntConsumer percents;
    private final long totalMs;
    private final int fromPercent;
    private final int toPercent;
    private int told;

    Progress(IntConsumer percents, long totalMs, int fromPercent, int toPercent) {
        this.percents = percents;
        this.totalMs = Math.max(1, totalMs);
        this.fromPercent = fromPercent;
        this.toPercent = toPercent;
        this.told = fromPercent;
    }

    @Override
    public void accept(String report) {
        // N/A before the first frame
        if (report.startsWith(OUT_TIME) && Character.isDigit(report.charAt(OUT_TIME.length()))) {
            var doneMs = Long.parseLong(report, OUT_TIME.length(), report.length(), 10) / 1000;
            tell(fromPercent + (int) ((toPercent - fromPercent) * Math.min(doneMs, totalMs) / totalMs));
        }
    }

    private void tell(int percent) {
        if (percent > told) {
            told = percent;
            percents.accept(percent);
        }
    }
}
