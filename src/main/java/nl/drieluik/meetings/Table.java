package nl.drieluik.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.meetings.MeetingView.MeetingRole;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.TriadPeople;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at one moment, as somebody meets it who asks something of it.
 *
 * @param present who looks at it now
 * @param lastOrder of the cases in the triad's last meeting
 */
record Table(
        Course course,
        TriadPeople triad,
        Set<PersonId> present,
        Shelf shelf,
        List<PersonId> lastOrder,
        Actor actor,
        Instant now) {

    /** Who moves the agenda; nobody until a meeting without a facilitator starts. */
    @Nullable
    PersonId keeper() {
        var given = course.roles().keeper();
        if (given != null && triad.includes(given)) {
            return given;
        }
        return triad.isLed() ? triad.facilitator() : null;
    }

    boolean isKeeper() {
        return actor.is(keeper());
    }

    boolean isMember() {
        return actor.person() != null && triad.members().contains(actor.person());
    }

    /** The triad's people who look at the meeting now. */
    List<PersonId> here() {
        return triad.people().stream().filter(present::contains).toList();
    }

    /** Whether it is the asker's own case. */
    boolean isOwner() {
        return actor.is(course.agenda().owner());
    }

    MeetingRole role() {
        if (actor.isBoard()) {
            return MeetingRole.BOARD;
        }
        if (isOwner()) {
            return MeetingRole.OWNER;
        }
        return isMember() ? MeetingRole.COACH : MeetingRole.FACILITATOR;
    }

    /** The clip of the present case, as long as its owner shares it. */
    Optional<SharedClip> clip() {
        return course.presentCase().flatMap(this::clipOf);
    }

    Optional<SharedClip> clipOf(Case each) {
        return Optional.ofNullable(each.choice().clip())
                .flatMap(shelf::clip)
                .filter(clip -> clip.owner().equals(each.owner()));
    }

    Table with(Course other) {
        return new Table(other, triad, present, shelf, lastOrder, actor, now);
    }
}
