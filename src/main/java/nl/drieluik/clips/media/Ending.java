package nl.drieluik.clips.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;

/**
 * Tells from the sizes that a container writes about itself whether the end of a file is missing. ffmpeg plays what is
 * there and often finds nothing amiss.
 */
final class Ending {

    private static final Set<String> BOXES = Set.of(
            "ftyp", "moov", "mdat", "free", "skip", "wide", "uuid", "moof", "sidx", "styp", "mfra", "meta", "udta");
    private static final Set<Integer> FLV_TAGS = Set.of(8, 9, 18);
    private static final long SEGMENT = 0x18538067;
    private static final int TRANSPORT_SYNC = 0x47;
    /** Some writers count the eight bytes up to the size as well. */
    private static final int RIFF_LEEWAY = 8;
    /** Many hours in small fragments; no file makes us walk for ever. */
    private static final int MOST_PARTS = 1_000_000;

    /** No part begins here that could be known. */
    private static final long UNKNOWN = -1;

    private final Peek film;
    private final long length;

    private Ending(FileChannel film) throws IOException {
        this.film = new Peek(film);
        this.length = film.size();
    }

    /** @param container as ffprobe names it; where it says nothing of its size, no end is missing */
    static boolean isMissing(Path file, String container) throws IOException {
        try (var film = FileChannel.open(file)) {
            var ending = new Ending(film);
            return switch (container) {
                case "mov" -> ending.isBeyondFile(ending::afterBox);
                case "avi" -> ending.isBeyondFile(ending::afterRiff);
                case "flv" -> ending.isBeyondFile(ending::afterTag);
                case "matroska" -> ending.afterSegment() > ending.length;
                case "mpegts" -> ending.length % ending.transportPacket() != 0;
                default -> false;
            };
        }
    }

    /** Whether it was written by somebody who could stop at any moment, as a browser that records does. */
    static boolean isOpen(Path file, String container) throws IOException {
        try (var film = FileChannel.open(file)) {
            return container.equals("matroska") && new Ending(film).afterSegment() == UNKNOWN;
        }
    }

    @FunctionalInterface
    private interface Step {
        long from(long at) throws IOException;
    }

    private boolean isBeyondFile(Step step) throws IOException {
        var at = 0L;
        for (int part = 0; part < MOST_PARTS && at != UNKNOWN && at < length; part++) {
            at = step.from(at);
        }
        return at > length;
    }

    private long afterBox(long at) throws IOException {
        var size = film.number(at);
        size = size == 1 ? film.longNumber(at + 8) : size;
        // 0 is "until the end", wherever that is; a negative one has more than 63 bits.
        return size == 0 || !BOXES.contains(film.name(at + 4)) ? UNKNOWN : sum(at, size < 0 ? Long.MAX_VALUE : size);
    }

    private long afterRiff(long at) throws IOException {
        var size = Integer.toUnsignedLong(Integer.reverseBytes((int) film.number(at + 4)));
        if (size == 0 || !film.name(at).equals("RIFF")) {
            return UNKNOWN;
        }
        var end = at + 8 + size + size % 2;
        return end - length <= RIFF_LEEWAY ? Math.min(end, length) : end;
    }

    private long afterTag(long at) throws IOException {
        if (at == 0) {
            return film.number(5) + 4;
        }
        var end = at + 11 + (film.number(at) & 0xffffff);
        // The size of each tag stands behind it, but not always behind the last.
        return !FLV_TAGS.contains(film.octet(at)) ? UNKNOWN : end == length ? end : end + 4;
    }

    private long afterSegment() throws IOException {
        var segment = afterElement(4);
        return film.number(segment) == SEGMENT ? afterElement(segment + 4) : UNKNOWN;
    }

    /** Matroska's sizes have as many bytes as zeros before their first one, and one more; all ones are "unknown". */
    private long afterElement(long at) throws IOException {
        var bytes = 1 + Integer.numberOfLeadingZeros(film.octet(at)) - 24;
        var size = bytes > 8 ? 0 : film.longNumber(at) << bytes >>> bytes >>> (8 * (8 - bytes));
        var unknown = size == (1L << 7 * bytes) - 1;
        return unknown ? UNKNOWN : sum(at + bytes, size);
    }

    private long transportPacket() throws IOException {
        return film.octet(0) != TRANSPORT_SYNC && film.octet(4) == TRANSPORT_SYNC ? 192 : 188;
    }

    private static long sum(long at, long size) {
        return size > Long.MAX_VALUE - at ? Long.MAX_VALUE : at + size;
    }
}
