package nl.drieluik.coaching;

import nl.drieluik.clips.ClipId;
import nl.drieluik.observations.Kind;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.people.PersonName;

/**
 * An observation as it was when the owner put it in the plan. It stays when the observation is rewritten or removed, or
 * the clip goes.
 *
 * @param fromMs in milliseconds from the start of the piece as it is now, or last was
 * @param author with an empty name when the account is gone
 */
public record QuotedObservation(
        ObservationId observationId, ClipId clipId, Kind kind, long fromMs, PersonName author, String text) {}
