package nl.drieluik.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drieluik.common.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names to show beside work. Whoever asks has asked {@link Access} first. */
@Component
@Transactional(readOnly = true)
public class Directory {

    private final Persons persons;
    private final Triads triads;
    private final Schools schools;

    Directory(Persons persons, Triads triads, Schools schools) {
        this.persons = persons;
        this.triads = triads;
        this.schools = schools;
    }

    public PersonName name(PersonId person) {
        return persons.findById(person).map(Person::asName).orElseThrow(NotFound::new);
    }

    /** The names of these people, by id. */
    public Map<PersonId, PersonName> names(Collection<PersonId> people) {
        return persons.findAllById(people).stream().collect(toMap(Person::id, Person::asName));
    }

    /** Who a triad is now. Whoever asks has checked, or checks by this, that the reader may know. */
    public Optional<TriadPeople> triad(TriadId triad) {
        return triads.findById(triad).map(Triad::asPeople);
    }

    /** All triads of a school, for its coordinator. */
    public List<TriadPeople> triadsIn(SchoolId school) {
        return triads.findBySchoolOrderByName(school).stream()
                .map(Triad::asPeople)
                .toList();
    }

    /** Where a school's meetings are held when their people are apart; null when it has no such server. */
    public @Nullable String callServer(SchoolId school) {
        return schools.findById(school).map(School::callServer).orElse(null);
    }

    public SchoolName school(SchoolId school) {
        return schools.findById(school).map(School::describe).orElseThrow(NotFound::new);
    }

    /** Who somebody is when asking now; nobody once the account was closed. */
    public Optional<Viewer> viewer(PersonId person) {
        return persons.findById(person).filter(Person::isActive).map(Person::asViewer);
    }

    /** Whose address this is; nobody once the account was closed. */
    public Optional<Viewer> viewer(String email) {
        return persons.findByEmail(Person.normalised(email))
                .filter(Person::isActive)
                .map(Person::asViewer);
    }

    /** The ids of the triads that this person can share work with or leads. */
    public Collection<TriadId> triadsOf(PersonId person) {
        return triads.findOf(person).stream().map(Triad::id).toList();
    }
}
