package nl.drieluik.clips;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum ClipState {
    @JsonProperty("uploading")
    UPLOADING,
    /** All bytes are here; its files are being made, at first or anew after a cut. */
    @JsonProperty("preparing")
    PREPARING,
    @JsonProperty("ready")
    READY,
    /** Nothing goes on by itself; the owner reads why and may try again. */
    @JsonProperty("failed")
    FAILED
}
