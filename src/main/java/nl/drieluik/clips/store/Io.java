package nl.drieluik.clips.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work on a disk or a network, which may fail. */
@FunctionalInterface
interface Io<T> {

    T run() throws IOException;

    static <T> T unchecked(Io<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
