package nl.drieluik.clips.store;

import java.time.Instant;

/**
 * What a store says of an object without opening it.
 *
 * @param size in bytes
 * @param lastModified by the store's own clock; a linked file is as old as its bytes
 */
public record ListedObject(ObjectKey key, long size, Instant lastModified) {}
