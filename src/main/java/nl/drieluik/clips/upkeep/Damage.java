package nl.drieluik.clips.upkeep;

/** What is wrong with an object. */
enum Damage {
    MISSING,
    /** Its size or its sum is not what was stored. */
    CHANGED
}
