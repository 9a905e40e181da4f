package nl.drieluik.clips;

/**
 * Preparation got on. Passing news, published outside a transaction and never kept: receive it with a plain
 * {@code @EventListener}.
 *
 * @param percent 0 to 100
 */
public record ClipProgressed(ClipId clip, int percent) {}
