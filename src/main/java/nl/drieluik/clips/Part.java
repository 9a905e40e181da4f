package nl.drieluik.clips;

/** Of which of a clip's two videos something is meant; they are one while nothing was cut. */
public enum Part {
    /** For whoever may see the clip. */
    PIECE,
    /** The whole, for its owner alone. */
    RECORDING
}
