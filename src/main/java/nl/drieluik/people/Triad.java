package nl.drieluik.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three equal teachers (four must be possible) and, as long as they want one, a facilitator. */
@Entity
class Triad {

    @EmbeddedId
    private TriadId id;

    private SchoolId school;
    private String name;

    /** In the order that gives each member a colour and a shape. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "triad_member", joinColumns = @JoinColumn(name = "triad_id"))
    @OrderColumn(name = "seat")
    private List<PersonId> members = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "facilitator_id"))
    private @Nullable PersonId facilitator;

    private @Nullable Instant nextMeetingAt;

    /** 1: every prompt, 2: prompts on request, 3: a peer keeps the time. */
    private int facilitation = 1;

    @ElementCollection
    @CollectionTable(name = "triad_agreement", joinColumns = @JoinColumn(name = "triad_id"))
    @OrderColumn(name = "place")
    @Column(name = "text")
    private List<String> agreements = new ArrayList<>();

    @Version
    private long version;

    Triad(SchoolId school, String name, List<PersonId> members, List<String> agreements) {
        this.id = TriadId.random();
        this.school = school;
        this.name = name.strip();
        this.agreements.addAll(agreements);
        seat(members);
    }

    @SuppressWarnings("NullAway.Init")
    protected Triad() {}

    TriadId id() {
        return id;
    }

    List<PersonId> members() {
        return List.copyOf(members);
    }

    @Nullable
    PersonId facilitator() {
        return facilitator;
    }

    SchoolId school() {
        return school;
    }

    /** The members and whoever leads them. */
    List<PersonId> people() {
        var all = new ArrayList<>(members);
        if (facilitator != null) {
            all.add(facilitator);
        }
        return all;
    }

    boolean hasMember(PersonId person) {
        return members.contains(person);
    }

    boolean isLedBy(PersonId person) {
        return person.equals(facilitator);
    }

    void rename(String newName) {
        name = newName.strip();
    }

    void seat(List<PersonId> people) {
        if (people.size() < 3 || people.size() > 4 || new HashSet<>(people).size() != people.size()) {
            throw new TriadRefused.NeedsThreeOrFour();
        }
        members.clear();
        members.addAll(people);
        if (facilitator != null && people.contains(facilitator)) {
            facilitator = null;
        }
    }

    /** @param person nobody when the triad goes on by itself */
    void letLead(@Nullable PersonId person) {
        if (person != null && members.contains(person)) {
            throw new TriadRefused.NotAFacilitator();
        }
        facilitator = person;
    }

    void meetNextAt(@Nullable Instant start) {
        nextMeetingAt = start;
    }

    void fadeTo(int stage) {
        facilitation = stage;
    }

    void agreeOn(List<String> texts) {
        agreements.clear();
        texts.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(agreements::add);
    }

    String name() {
        return name;
    }

    @Nullable
    Instant nextMeetingAt() {
        return nextMeetingAt;
    }

    int facilitation() {
        return facilitation;
    }

    TriadPeople asPeople() {
        return new TriadPeople(id, school, name, members(), facilitator, facilitation, agreements());
    }

    List<String> agreements() {
        return List.copyOf(agreements);
    }
}
