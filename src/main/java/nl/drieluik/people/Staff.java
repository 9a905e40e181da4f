package nl.drieluik.people;

import java.time.Clock;
import java.util.Set;
import nl.drieluik.common.NotAllowed;
import nl.drieluik.common.NotFound;
import nl.drieluik.common.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a school, as its coordinator keeps them. */
@Component
@Transactional
public class Staff {

    /** What a coordinator changes of a colleague; null leaves it as it is. */
    public record Change(
            @Nullable String name,
            @Nullable String email,
            @Nullable Set<Role> roles,
            @Nullable Boolean active) {}

    private final Persons persons;
    private final Schools schools;
    private final Triads triads;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Staff(Persons persons, Schools schools, Triads triads, Clock clock, ApplicationEventPublisher events) {
        this.persons = persons;
        this.schools = schools;
        this.triads = triads;
        this.clock = clock;
        this.events = events;
    }

    /** Founds a school; whether anybody may do so is the caller's question. */
    public SchoolId found(String schoolName) {
        return schools.save(new School(SchoolId.random(), schoolName.strip()))
                .describe()
                .id();
    }

    public boolean hasNoSchoolYet() {
        return schools.count() == 0;
    }

    @Transactional(readOnly = true)
    public SchoolDetails school(Viewer viewer) {
        return ownSchool(viewer).tell();
    }

    /** @param callServer null leaves it as it is; empty when the school has none any more */
    public SchoolDetails changeSchool(Viewer coordinator, @Nullable String callServer) {
        schoolOf(coordinator);
        var school = ownSchool(coordinator);
        if (callServer != null) {
            school.callAt(callServer.isEmpty() ? null : callServer);
        }
        return school.tell();
    }

    private School ownSchool(Viewer viewer) {
        return schools.findById(viewer.school()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Page<PersonDetails> list(Viewer coordinator) {
        return Page.of(persons.findBySchoolOrderByName(schoolOf(coordinator)).stream()
                .map(Person::describe)
                .toList());
    }

    public PersonDetails add(Viewer coordinator, String name, String email, Set<Role> roles, Language language) {
        return enrol(schoolOf(coordinator), name, email, roles, language);
    }

    /** As {@link #add}, when nobody is signed in yet: founding a school. */
    public PersonDetails enrol(SchoolId school, String name, String email, Set<Role> roles, Language language) {
        refuseTaken(email);
        return persons.save(new Person(school, name, email, roles, language, clock.instant()))
                .describe();
    }

    public PersonDetails change(Viewer coordinator, PersonId id, Change change) {
        var person = find(coordinator, id);
        if (change.name() != null) {
            person.rename(change.name());
        }
        if (change.email() != null) {
            moveMail(person, change.email());
        }
        if (change.roles() != null) {
            refuseRolesThatBreakTriads(person, change.roles());
            person.takeRoles(change.roles());
        }
        if (change.active() != null) {
            person.activate(change.active());
        }
        refuseWithoutCoordinator(person.school());
        if (!person.isActive()) {
            events.publishEvent(new AccountClosed(id));
        }
        return person.describe();
    }

    /** Refuses when there is no such colleague in the coordinator's school. */
    @Transactional(readOnly = true)
    public void mustKnow(Viewer coordinator, PersonId id) {
        find(coordinator, id);
    }

    private Person find(Viewer coordinator, PersonId id) {
        var school = schoolOf(coordinator);
        return persons.findById(id)
                .filter(person -> person.school().equals(school))
                .orElseThrow(NotFound::new);
    }

    private static SchoolId schoolOf(Viewer coordinator) {
        if (!coordinator.is(Role.COORDINATOR)) {
            throw new NotAllowed();
        }
        return coordinator.school();
    }

    private void moveMail(Person person, String email) {
        if (!Person.normalised(email).equals(person.describe().email())) {
            refuseTaken(email);
            person.moveMailTo(email);
        }
    }

    private void refuseTaken(String email) {
        if (persons.existsByEmail(Person.normalised(email))) {
            throw new StaffRefused.EmailTaken();
        }
    }

    private void refuseRolesThatBreakTriads(Person person, Set<Role> roles) {
        for (var triad : triads.findOf(person.id())) {
            var needed = triad.hasMember(person.id()) ? Role.TEACHER : Role.FACILITATOR;
            if (!roles.contains(needed) || roles.contains(Role.DIRECTOR)) {
                throw new StaffRefused.StillInTriad();
            }
        }
    }

    private void refuseWithoutCoordinator(SchoolId school) {
        if (persons.countCoordinators(school) == 0) {
            throw new StaffRefused.LastCoordinator();
        }
    }
}
