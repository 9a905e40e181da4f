package nl.drieluik.clips;

/**
 * The clip was deleted or cut anew while this preparation ran, or somebody else has taken it over: nobody waits for it
 * any more, and nothing of what it reported was noted.
 */
public class Overtaken extends RuntimeException {}
