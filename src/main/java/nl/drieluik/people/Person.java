package nl.drieluik.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
class Person {

    @EmbeddedId
    private PersonId id;

    private SchoolId school;
    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean readableFont;
    private @Nullable String passwordHash;
    private boolean active = true;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    Person(SchoolId school, String name, String email, Set<Role> roles, Language language, Instant now) {
        this.id = PersonId.random();
        this.school = school;
        this.name = name.strip();
        this.email = normalised(email);
        this.roles.addAll(roles);
        this.language = language;
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** E-mail addresses are compared without regard to case. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    PersonId id() {
        return id;
    }

    SchoolId school() {
        return school;
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    boolean isActive() {
        return active;
    }

    boolean isActive(Role role) {
        return active && is(role);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void moveMailTo(String newEmail) {
        email = normalised(newEmail);
    }

    void speak(Language newLanguage) {
        language = newLanguage;
    }

    void readWith(boolean readable) {
        readableFont = readable;
    }

    void takeRoles(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    void activate(boolean mayWork) {
        active = mayWork;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    Viewer asViewer() {
        return new Viewer(id, school, Set.copyOf(roles), language.locale());
    }

    PersonName asName() {
        return new PersonName(id, name);
    }

    PersonDetails describe() {
        return new PersonDetails(id, name, email, Set.copyOf(roles), active, passwordHash != null);
    }

    Me introduce(SchoolName ofSchool, List<TriadDetails> triads) {
        return new Me(id, name, email, language, readableFont, Set.copyOf(roles), ofSchool, triads);
    }
}
