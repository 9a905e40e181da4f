package nl.drieluik.clips.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a file are asked for.
 *
 * @param start the first byte
 * @param end the byte after the last
 */
record ByteRange(long start, long end) {

    private static final Pattern SINGLE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})-(\\d{0,18})");

    static ByteRange whole(long size) {
        return new ByteRange(0, size);
    }

    /**
     * What a {@code Range} header asks for. Empty when there is none, and for several ranges at once or what is no
     * range at all: a server may answer those with the whole.
     *
     * @throws RangeUnsatisfiable when no byte of the file is in it
     */
    static Optional<ByteRange> parse(@Nullable String header, long size) {
        if (header == null) {
            return Optional.empty();
        }
        var match = SINGLE.matcher(header.strip());
        if (!match.matches() || (match.group(1).isEmpty() && match.group(2).isEmpty())) {
            return Optional.empty();
        }
        return match.group(1).isEmpty()
                ? Optional.of(last(Long.parseLong(match.group(2)), size))
                : from(Long.parseLong(match.group(1)), match.group(2), size);
    }

    long length() {
        return end - start;
    }

    private static ByteRange last(long count, long size) {
        if (count == 0 || size == 0) {
            throw new RangeUnsatisfiable();
        }
        return new ByteRange(Math.max(0, size - count), size);
    }

    private static Optional<ByteRange> from(long first, String last, long size) {
        if (!last.isEmpty() && Long.parseLong(last) < first) {
            return Optional.empty();
        }
        if (first >= size) {
            throw new RangeUnsatisfiable();
        }
        var end = last.isEmpty() ? size : Math.min(size, Long.parseLong(last) + 1);
        return Optional.of(new ByteRange(first, end));
    }
}
