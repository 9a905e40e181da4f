package nl.drieluik.clips.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Of what a film consists: boxes, elements, chunks, tags or packets, those inside others as well. */
final class Anatomy {

    private static final Set<String> HOLD_BOXES =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "udta", "mvex", "moof", "traf");
    private static final Set<Integer> HOLD_ELEMENTS = Set.of(
            0x1a45dfa3, 0x18538067, 0x114d9b74, 0x1549a966, 0x1654ae6b, 0x1f43b675, 0x1c53bb6b, 0xae, 0xe0, 0xe1, 0xa0);
    private static final int PACKET = 188;

    private final ByteBuffer film;
    private final List<Part> parts = new ArrayList<>();

    private Anatomy(byte[] film) {
        this.film = ByteBuffer.wrap(film);
    }

    /** @param content where its header ends */
    record Part(int from, int content, int to) {}

    @FunctionalInterface
    private interface Reader {
        /** The part that begins here, added to the others with what is in it. */
        Part read(int at, int to);
    }

    static List<Part> of(byte[] bytes) {
        var anatomy = new Anatomy(bytes);
        anatomy.walk(0, bytes.length, anatomy.reader());
        return anatomy.parts;
    }

    private Reader reader() {
        return switch (name(0)) {
            case "RIFF" -> this::chunk;
            case "FLV\1" -> this::tag;
            case "\u001aE\u00df\u00a3" -> this::element;
            default -> film.get(0) == 'G' ? this::packet : this::box;
        };
    }

    private void walk(int from, int to, Reader reader) {
        for (int at = from; at + 16 <= to; ) {
            var part = reader.read(at, to);
            if (part.to <= at || part.to > to || part.content > part.to) {
                return;
            }
            parts.add(part);
            at = part.to;
        }
    }

    private Part box(int at, int to) {
        var part = new Part(at, at + 8, at + film.getInt(at));
        if (HOLD_BOXES.contains(name(at + 4)) && part.to <= to) {
            walk(part.content, part.to, this::box);
        }
        return part;
    }

    private Part chunk(int at, int to) {
        var size = film.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(at + 4);
        var holds = Set.of("RIFF", "LIST").contains(name(at));
        var part = new Part(at, at + 8, at + 8 + size + size % 2);
        if (holds && part.to <= to) {
            walk(at + 12, part.to, this::chunk);
        }
        return part;
    }

    private Part element(int at, int to) {
        var idBytes = leading(at);
        var id = film.getInt(at) >>> 8 * (4 - Math.min(4, idBytes));
        var sizeBytes = leading(at + idBytes);
        var content = at + idBytes + sizeBytes;
        var size = film.getLong(at + idBytes) << sizeBytes >>> sizeBytes >>> 8 * (8 - Math.min(8, sizeBytes));
        var part = new Part(at, content, size > to - content ? to : content + (int) size);
        if (HOLD_ELEMENTS.contains(id)) {
            walk(content, part.to, this::element);
        }
        return part;
    }

    private Part tag(int at, int to) {
        return at == 0 ? new Part(0, 9, 13) : new Part(at, at + 11, at + 15 + (film.getInt(at) & 0xffffff));
    }

    private Part packet(int at, int to) {
        return new Part(at, at + 4, at + PACKET);
    }

    private int leading(int at) {
        return 1 + Integer.numberOfLeadingZeros(Byte.toUnsignedInt(film.get(at))) - 24;
    }

    private String name(int at) {
        return new String(film.array(), at, 4, ISO_8859_1);
    }
}
