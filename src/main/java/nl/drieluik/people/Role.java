package nl.drieluik.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody does in a school; one person may have several. */
public enum Role {
    /** Owns clips, learning questions and plans; coaches the others of the triad. */
    @JsonProperty("teacher")
    TEACHER,
    /** Leads a triad's meetings; sees what is shared with that triad. */
    @JsonProperty("facilitator")
    FACILITATOR,
    /** Makes triads and invites people; never sees what is in a clip, an observation or a plan. */
    @JsonProperty("coordinator")
    COORDINATOR,
    /** Sees process figures only, and cannot be in a triad: the method is never an assessment. */
    @JsonProperty("director")
    DIRECTOR
}
