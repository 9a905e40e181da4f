package nl.drieluik.clips.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** What the answers about one upload have told by now. Whatever is asked after that is answered alike, or goes on. */
final class UploadModel {

    private final int shortest;
    private final int longest;
    private Known known;

    /** @param length null as long as no answer has named it */
    record Known(long offset, @Nullable Long length) {

        int lengthOr(int another) {
            return length == null ? another : Math.toIntExact(length);
        }
    }

    private UploadModel(int shortest, int longest, @Nullable Long length) {
        this.shortest = shortest;
        this.longest = longest;
        this.known = new Known(0, length);
    }

    static UploadModel of(int length) {
        return new UploadModel(length, length, (long) length);
    }

    /** Of a length that is told later, and is one of these. */
    static UploadModel between(int shortest, int longest) {
        return new UploadModel(shortest, longest, null);
    }

    synchronized Known known() {
        return known;
    }

    /** @param before what was known when this answer was asked for; others may have come since */
    synchronized void hear(Known before, long offset, @Nullable Long length) {
        assertThat(offset).isBetween(before.offset(), (long) longest);
        if (length == null) {
            assertThat(before.length()).isNull();
        } else {
            assertThat(length).isBetween((long) shortest, (long) longest);
            assertThat(length).isEqualTo(known.length() == null ? length : known.length());
        }
        known = new Known(Math.max(known.offset(), offset), length == null ? known.length() : length);
    }
}
