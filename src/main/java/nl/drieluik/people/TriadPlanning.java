package nl.drieluik.people;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.drieluik.common.NotAllowed;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.Page;
import nl.drieluik.common.TriedAgain;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Triads: the coordinator makes them up, the group words its agreements, both set the next date. */
@Component
@Transactional
public class TriadPlanning {

    /** What changes of a triad; null leaves it as it is. */
    public record Change(
            @Nullable String name,
            @Nullable List<PersonId> members,
            @Nullable PersonId facilitator,
            boolean withoutFacilitator,
            @Nullable Instant nextMeetingAt,
            @Nullable Integer facilitation,
            @Nullable List<String> agreements) {

        private boolean isTheCoordinators() {
            return name != null || members != null || facilitator != null || withoutFacilitator;
        }

        private boolean isTheGroups() {
            return facilitation != null || agreements != null;
        }
    }

    private final Triads triads;
    private final Persons persons;
    private final Directory directory;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    TriadPlanning(
            Triads triads,
            Persons persons,
            Directory directory,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.triads = triads;
        this.persons = persons;
        this.directory = directory;
        this.messages = messages;
        this.events = events;
    }

    /** All of the school for its coordinator, one's own for everybody else. */
    @Transactional(readOnly = true)
    public Page<TriadDetails> list(Viewer viewer) {
        var visible = viewer.is(Role.COORDINATOR)
                ? triads.findBySchoolOrderByName(viewer.school())
                : triads.findOf(viewer.person());
        return Page.of(visible.stream().map(triad -> describe(triad, viewer)).toList());
    }

    /** The triads that this person is of. */
    @Transactional(readOnly = true)
    public List<TriadDetails> own(Viewer viewer) {
        return triads.findOf(viewer.person()).stream()
                .map(triad -> describe(triad, viewer))
                .toList();
    }

    public TriadDetails make(
            Viewer coordinator,
            String name,
            List<PersonId> members,
            @Nullable PersonId facilitator,
            @Nullable Instant nextMeetingAt) {
        if (!coordinator.is(Role.COORDINATOR)) {
            throw new NotAllowed();
        }
        refuseWhoCannotJoin(coordinator, members);
        var triad = triads.save(new Triad(coordinator.school(), name, members, shippedAgreements(coordinator)));
        apply(new Change(null, null, facilitator, false, nextMeetingAt, null, null), triad, coordinator);
        return describe(triad, coordinator);
    }

    @TriedAgain
    public TriadDetails change(Viewer viewer, TriadId id, Change change) {
        var triad = find(viewer, id);
        if (change.isTheCoordinators() && !viewer.is(Role.COORDINATOR)) {
            throw new NotAllowed();
        }
        if (change.isTheGroups() && !isOf(triad, viewer)) {
            throw new NotAllowed();
        }
        apply(change, triad, viewer);
        events.publishEvent(new TriadChanged(id));
        return describe(triad, viewer);
    }

    /** For the calendar of meetings, which knows when the next one is; null when none is planned. */
    public void meetNext(TriadId id, @Nullable Instant start) {
        triads.findById(id).orElseThrow(NotFound::new).meetNextAt(start);
    }

    private void apply(Change change, Triad triad, Viewer viewer) {
        if (change.name() != null) {
            triad.rename(change.name());
        }
        if (change.members() != null) {
            refuseWhoCannotJoin(viewer, change.members());
            triad.seat(change.members());
        }
        if (change.facilitator() != null) {
            refuseWhoCannotLead(viewer, change.facilitator());
        }
        if (change.facilitator() != null || change.withoutFacilitator()) {
            triad.letLead(change.facilitator());
        }
        if (change.nextMeetingAt() != null) {
            triad.meetNextAt(change.nextMeetingAt());
            events.publishEvent(new NextMeetingSet(triad.id(), change.nextMeetingAt()));
        }
        if (change.facilitation() != null) {
            triad.fadeTo(change.facilitation());
        }
        if (change.agreements() != null) {
            triad.agreeOn(change.agreements());
        }
    }

    private Triad find(Viewer viewer, TriadId id) {
        return triads.findById(id)
                .filter(triad -> isOf(triad, viewer) || isCoordinatedBy(triad, viewer))
                .orElseThrow(NotFound::new);
    }

    private static boolean isOf(Triad triad, Viewer viewer) {
        return triad.hasMember(viewer.person()) || triad.isLedBy(viewer.person());
    }

    private static boolean isCoordinatedBy(Triad triad, Viewer viewer) {
        return viewer.is(Role.COORDINATOR) && triad.school().equals(viewer.school());
    }

    private void refuseWhoCannotJoin(Viewer coordinator, List<PersonId> members) {
        for (var id : members) {
            if (!colleague(coordinator, id).isActive(Role.TEACHER)) {
                throw new TriadRefused.NotATeacher();
            }
        }
    }

    private void refuseWhoCannotLead(Viewer coordinator, PersonId id) {
        if (!colleague(coordinator, id).isActive(Role.FACILITATOR)) {
            throw new TriadRefused.NotAFacilitator();
        }
    }

    private Person colleague(Viewer coordinator, PersonId id) {
        var person = persons.findById(id)
                .filter(found -> found.school().equals(coordinator.school()))
                .orElseThrow(NotFound::new);
        if (person.is(Role.DIRECTOR)) {
            throw new TriadRefused.DirectorNotInTriad();
        }
        return person;
    }

    private List<String> shippedAgreements(Viewer coordinator) {
        return Stream.of("myself", "kind", "next-step")
                .map(text -> messages.getMessage("agreement." + text, null, coordinator.locale()))
                .toList();
    }

    private TriadDetails describe(Triad triad, Viewer viewer) {
        var names = directory.names(triad.people());
        return new TriadDetails(
                triad.id(),
                triad.name(),
                triad.members().stream().map(names::get).toList(),
                triad.facilitator() == null ? null : names.get(triad.facilitator()),
                triad.nextMeetingAt(),
                triad.facilitation(),
                isOf(triad, viewer) ? triad.agreements() : List.of());
    }
}
