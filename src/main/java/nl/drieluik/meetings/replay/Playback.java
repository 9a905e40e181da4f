package nl.drieluik.meetings.replay;

import java.time.Duration;
import java.time.Instant;
import nl.drieluik.clips.ClipId;
import org.jspecify.annotations.Nullable;

/**
 * Where the picture stands, for every screen to compute by itself: {@code positionMs} held at server time {@code at},
 * and goes on from there while playing.
 *
 * @param durationMs of the piece; the picture stops there, unless it loops
 * @param rate 0.25 to 2
 */
public record Playback(
        ClipId clipId,
        boolean playing,
        long positionMs,
        long durationMs,
        double rate,
        Instant at,
        @Nullable Loop loop,
        @Nullable Spotlight spotlight) {

    /** In milliseconds of the piece; {@code toMs} is exclusive. */
    public record Loop(long fromMs, long toMs) {

        private long wrap(long positionMs) {
            return positionMs < toMs ? positionMs : fromMs + (positionMs - fromMs) % (toMs - fromMs);
        }
    }

    /** A spot of the picture; {@code x} and {@code radius} are parts of its width, {@code y} of its height. */
    public record Spotlight(double x, double y, double radius) {}

    /** Ready at its start, and paused. */
    public static Playback cued(ClipId clip, long durationMs, Instant now) {
        return new Playback(clip, false, 0, durationMs, 1, now, null, null);
    }

    /** Whether this clip is on, and was not cut anew meanwhile. */
    public boolean shows(ClipId clip, long lastingMs) {
        return clipId.equals(clip) && durationMs == lastingMs;
    }

    public long positionAt(Instant now) {
        if (!playing) {
            return positionMs;
        }
        var played = Math.round(Math.max(0, Duration.between(at, now).toMillis()) * rate);
        var reached = loop == null ? positionMs + played : loop.wrap(positionMs + played);
        return Math.min(reached, durationMs);
    }

    /** @param positionMs null goes on from where it is, and from the start where it had ended */
    public Playback play(@Nullable Long positionMs, Instant now) {
        var here = positionAt(now);
        var from = positionMs == null ? (here < durationMs ? here : 0) : clamped(positionMs);
        return with(true, from, rate, now, loopAround(from), spotlight);
    }

    /** @param positionMs null stops where it is */
    public Playback pause(@Nullable Long positionMs, Instant now) {
        var to = positionMs == null ? positionAt(now) : clamped(positionMs);
        return with(false, to, rate, now, loopAround(to), spotlight);
    }

    public Playback seek(long positionMs, Instant now) {
        var to = clamped(positionMs);
        return with(playing, to, rate, now, loopAround(to), spotlight);
    }

    public Playback atRate(double newRate, Instant now) {
        return with(playing, positionAt(now), newRate, now, loop, spotlight);
    }

    /** From here on it plays these milliseconds over and over; it begins with them when it stood elsewhere. */
    public Playback loop(Loop over, Instant now) {
        var here = positionAt(now);
        var inside = here >= over.fromMs() && here < over.toMs();
        return with(playing, inside ? here : over.fromMs(), rate, now, over, spotlight);
    }

    public Playback unloop(Instant now) {
        return with(playing, positionAt(now), rate, now, null, spotlight);
    }

    public Playback light(@Nullable Spotlight spot, Instant now) {
        return with(playing, positionAt(now), rate, now, loop, spot);
    }

    private long clamped(long position) {
        return Math.clamp(position, 0, durationMs);
    }

    /** Whoever goes somewhere else leaves the loop. */
    private @Nullable Loop loopAround(long position) {
        return loop != null && position >= loop.fromMs() && position < loop.toMs() ? loop : null;
    }

    private Playback with(
            boolean nowPlaying,
            long position,
            double newRate,
            Instant now,
            @Nullable Loop over,
            @Nullable Spotlight spot) {
        return new Playback(clipId, nowPlaying, position, durationMs, newRate, now, over, spot);
    }
}
