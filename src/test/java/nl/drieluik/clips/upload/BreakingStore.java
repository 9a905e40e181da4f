package nl.drieluik.clips.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import nl.drieluik.clips.store.ClipStore;
import nl.drieluik.clips.store.PartStore;
import org.jspecify.annotations.Nullable;

/** A real store that answers so many times; the next answer does not come, and after that all is well again. */
final class BreakingStore {

    private final boolean heard;
    private int answers;

    /** @param heard whether what is not answered was done all the same */
    BreakingStore(int answers, boolean heard) {
        this.answers = answers;
        this.heard = heard;
    }

    boolean hasBroken() {
        return answers < 0;
    }

    ClipStore in(ClipStore real) {
        return around(ClipStore.class, real);
    }

    private <T> T around(Class<T> port, T real) {
        var proxy = Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (self, method, words) -> answer(real, method, words));
        return port.cast(proxy);
    }

    private @Nullable Object answer(Object real, Method method, Object[] words) throws Throwable {
        if (method.getName().equals("parts")) {
            return ((ClipStore) real).parts().map(parts -> around(PartStore.class, parts));
        }
        if (answers-- == 0) {
            if (heard) {
                carryOut(real, method, words);
            }
            throw away();
        }
        var result = result(real, method, words);
        return result.map(given -> given instanceof InputStream content ? new Content(content) : given)
                .orElse(null);
    }

    private static void carryOut(Object real, Method method, Object[] words) throws IllegalAccessException {
        try {
            method.invoke(real, words);
        } catch (InvocationTargetException answer) {
            // Whatever the answer would have been, it does not come.
        }
    }

    private static Optional<Object> result(Object real, Method method, Object[] words) throws Throwable {
        try {
            return Optional.ofNullable(method.invoke(real, words));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** To be read from its beginning is one more answer. */
    private final class Content extends FilterInputStream {

        private boolean begun;

        Content(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (!begun) {
                begun = true;
                if (answers-- == 0) {
                    throw away().getCause();
                }
            }
            return super.read(target, offset, length);
        }
    }

    private static UncheckedIOException away() {
        return new UncheckedIOException(new IOException("the line is gone"));
    }
}
