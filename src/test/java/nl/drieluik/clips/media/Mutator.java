package nl.drieluik.clips.media;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.drieluik.clips.media.Anatomy.Part;

/** Spoils films, always in the same way for the same seed. */
final class Mutator {

    private static final int MOST_WOUNDS = 3;
    private static final int[] EXTREMES = {0, 1, 0x7f, 0x80, 0xfe, 0xff};

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** @param other from which a part may come */
    byte[] spoilt(byte[] film, byte[] other) {
        var spoilt = film.clone();
        for (int wounds = 1 + random.nextInt(MOST_WOUNDS); wounds > 0 && spoilt.length > 64; wounds--) {
            spoilt = wounded(spoilt, other);
        }
        return spoilt;
    }

    private byte[] wounded(byte[] film, byte[] other) {
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(film, random.nextInt(film.length));
            case 1 -> flipped(film);
            case 2 -> blank(film);
            case 3, 4 -> disproportioned(film);
            case 5 -> swapped(film, part(film), part(film));
            case 6 -> spliced(film, part(film).to(), film, part(film));
            case 7 -> without(film, part(film));
            default -> spliced(film, part(film).from(), other, part(other));
        };
    }

    private byte[] flipped(byte[] film) {
        for (int bits = 1 + random.nextInt(32); bits > 0; bits--) {
            film[random.nextInt(film.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return film;
    }

    private byte[] blank(byte[] film) {
        var from = random.nextInt(film.length);
        Arrays.fill(film, from, Math.min(film.length, from + 1 + random.nextInt(film.length / 4)), (byte) 0);
        return film;
    }

    /** Another size, kind or number in the header of a part, or just behind it where its own numbers are. */
    private byte[] disproportioned(byte[] film) {
        var part = part(film);
        var at = part.from() + random.nextInt(part.content() - part.from() + 24);
        film[Math.min(at, film.length - 1)] = (byte) EXTREMES[random.nextInt(EXTREMES.length)];
        return film;
    }

    private static byte[] swapped(byte[] film, Part one, Part other) {
        var first = one.from() < other.from() ? one : other;
        var second = first == one ? other : one;
        if (first.to() > second.from()) {
            return film;
        }
        return Boxes.join(
                Arrays.copyOf(film, first.from()),
                of(film, second),
                Arrays.copyOfRange(film, first.to(), second.from()),
                of(film, first),
                Arrays.copyOfRange(film, second.to(), film.length));
    }

    private static byte[] spliced(byte[] film, int at, byte[] from, Part part) {
        return Boxes.join(Arrays.copyOf(film, at), of(from, part), Arrays.copyOfRange(film, at, film.length));
    }

    private static byte[] without(byte[] film, Part part) {
        return Boxes.join(Arrays.copyOf(film, part.from()), Arrays.copyOfRange(film, part.to(), film.length));
    }

    private static byte[] of(byte[] film, Part part) {
        return Arrays.copyOfRange(film, part.from(), part.to());
    }

    private Part part(byte[] film) {
        var parts = Anatomy.of(film);
        var whole = List.of(new Part(0, Math.min(8, film.length), film.length));
        var all = parts.isEmpty() ? whole : parts;
        return all.get(random.nextInt(all.size()));
    }
}
