package nl.drieluik.common;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list.
 *
 * @param next the cursor that asks for what follows; absent at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static <T> Page<T> of(List<T> all) {
        return new Page<>(all, null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next);
    }
}
