package nl.drieluik.common;

/** Marks exceptions which say that something outside this process is away: tried again later, the same may succeed. */
public interface OutOfReach {}
