package nl.drieluik.people;

import java.util.Optional;
import java.util.UUID;
import nl.drieluik.common.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account. */
@Component
@Transactional
public class Accounts {

    /** What somebody changes of the own account; null leaves it as it is. */
    public record Change(
            @Nullable String name,
            @Nullable Language language,
            @Nullable Boolean readableFont) {}

    private final Persons persons;
    private final Directory directory;
    private final TriadPlanning triads;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    Accounts(Persons persons, Directory directory, TriadPlanning triads, PasswordEncoder passwords) {
        this.persons = persons;
        this.directory = directory;
        this.triads = triads;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    @Transactional(readOnly = true)
    public Me introduce(PersonId id) {
        var person = find(id);
        return person.introduce(directory.school(person.school()), triads.own(person.asViewer()));
    }

    public Me change(PersonId id, Change change) {
        var person = find(id);
        if (change.name() != null) {
            person.rename(change.name());
        }
        if (change.language() != null) {
            person.speak(change.language());
        }
        if (change.readableFont() != null) {
            person.readWith(change.readableFont());
        }
        return introduce(id);
    }

    /** Whoever these credentials belong to. An unknown address takes as long as a wrong password. */
    @Transactional(readOnly = true)
    public Optional<PersonId> recognise(String email, String password) {
        var person = persons.findByEmail(Person.normalised(email)).filter(Person::isActive);
        var hash = person.map(Person::passwordHash).orElse(nobodysHash);
        return passwords.matches(password, hash) ? person.map(Person::id) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public boolean isActive(PersonId id) {
        return find(id).isActive();
    }

    public void choosePassword(PersonId id, String password) {
        find(id).choosePassword(passwords.encode(password));
    }

    private Person find(PersonId id) {
        return persons.findById(id).orElseThrow(NotFound::new);
    }
}
