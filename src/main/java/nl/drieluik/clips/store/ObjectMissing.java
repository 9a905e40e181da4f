package nl.drieluik.clips.store;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** There is no object under this key: it was deleted, or never was. */
public class ObjectMissing extends UncheckedIOException {

    ObjectMissing(ObjectKey key) {
        super(new NoSuchFileException(key.toString()));
    }
}
