package nl.drieluik.meetings.boards;

import java.security.SecureRandom;
import java.util.Locale;

/** What a board shows and somebody types over: six characters that cannot be taken for each other. */
final class PairingCode {

    private static final String CHARACTERS = "ACDEFGHJKLMNPQRTUVWXYZ34679";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PairingCode() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(CHARACTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** As it was meant: people put spaces and hyphens in, and forget capitals. */
    static String normalised(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
