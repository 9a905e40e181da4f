package nl.drieluik.clips.preparation;

/** The clip was deleted or cut anew while this preparation ran: nobody waits for it any more. */
class Overtaken extends RuntimeException {}
