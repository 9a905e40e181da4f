package nl.drieluik.meetings.closing;

import java.time.Instant;
import java.util.UUID;
import nl.drieluik.people.PersonName;

/** What somebody chose to keep of a meeting. */
public record MinutesLine(UUID id, PersonName by, String text, Instant keptAt) {}
