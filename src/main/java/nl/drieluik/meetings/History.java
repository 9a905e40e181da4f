package nl.drieluik.meetings;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.drieluik.clips.ClipId;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.TriadId;
import org.springframework.stereotype.Component;

/** What a triad's ended meetings leave for the next one. There are only a few a year. */
@Component
class History {

    private final Meetings meetings;

    History(Meetings meetings) {
        this.meetings = meetings;
    }

    /** The order of the last meeting's cases; empty before the first. */
    List<PersonId> lastOrder(TriadId triad) {
        return ended(triad).stream()
                .findFirst()
                .map(last -> last.agenda().order())
                .orElse(List.of());
    }

    /** The clips that were talked about. */
    Set<ClipId> discussed(TriadId triad) {
        return ended(triad).stream()
                .flatMap(course -> course.cases().stream())
                .map(each -> each.choice().clip())
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private List<Course> ended(TriadId triad) {
        return meetings.findByTriadAndStateOrderByStartsAtDesc(triad, MeetingState.ENDED).stream()
                .map(Meeting::course)
                .toList();
    }
}
