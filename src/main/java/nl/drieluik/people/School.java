package nl.drieluik.people;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

@Entity
class School {

    @EmbeddedId
    private SchoolId id;

    private String name;
    private @Nullable String callServer;

    School(SchoolId id, String name) {
        this.id = id;
        this.name = name;
    }

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    @Nullable
    String callServer() {
        return callServer;
    }

    /** @param address null when the school has none any more */
    void callAt(@Nullable String address) {
        callServer = address;
    }

    SchoolDetails tell() {
        return new SchoolDetails(id, name, callServer);
    }

    SchoolName describe() {
        return new SchoolName(id, name);
    }
}
