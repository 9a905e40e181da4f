package nl.drieluik.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
class School {

    @EmbeddedId
    private SchoolId id;

    private String name;

    School(SchoolId id, String name) {
        this.id = id;
        this.name = name;
    }

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    SchoolName describe() {
        return new SchoolName(id, name);
    }
}
