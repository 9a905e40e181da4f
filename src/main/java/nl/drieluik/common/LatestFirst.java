package nl.drieluik.common;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * Reads a table page by page, the latest first.
 *
 * @param time the member that says when
 * @param id the only member of the entity's {@code id}: it parts what is of the same moment
 * @param place where an entity stands in the list
 */
public record LatestFirst<T>(String time, String id, Function<T, Cursor> place) {

    /** @param cursor where the page before said that the next begins; null for the first one */
    public Page<T> page(
            JpaSpecificationExecutor<T> table, Specification<T> wanted, @Nullable Cursor cursor, int limit) {
        var found = table.findBy(
                wanted.and(following(cursor)),
                query -> query.sortBy(order()).limit(limit + 1).all());
        var page = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? place.apply(page.getLast()).toString() : null;
        return new Page<>(page, next);
    }

    private Sort order() {
        return Sort.by(Sort.Order.desc(time), Sort.Order.desc("id." + id));
    }

    private Specification<T> following(@Nullable Cursor cursor) {
        if (cursor == null) {
            return Specification.unrestricted();
        }
        return (row, query, is) -> is.or(
                is.lessThan(row.get(time), cursor.at()),
                is.and(
                        is.equal(row.get(time), cursor.at()),
                        is.lessThan(row.get("id").get(id), cursor.id())));
    }
}
