package nl.drieluik.testing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.drieluik.people.Accounts;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Language;
import nl.drieluik.people.Role;
import nl.drieluik.people.SchoolId;
import nl.drieluik.people.Staff;
import nl.drieluik.people.TriadPlanning;
import nl.drieluik.people.signin.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;

/** Makes schools full of people, through the same doors as the application does. */
@Lazy
public class Schools {

    public static final String PASSWORD = "a long enough password";

    private final Staff staff;
    private final Accounts accounts;
    private final TriadPlanning planning;
    private final Directory directory;
    private final Tokens tokens;
    private final int port;

    Schools(
            Staff staff,
            Accounts accounts,
            TriadPlanning planning,
            Directory directory,
            Tokens tokens,
            @LocalServerPort int port) {
        this.staff = staff;
        this.accounts = accounts;
        this.planning = planning;
        this.directory = directory;
        this.tokens = tokens;
        this.port = port;
    }

    /** A school with Anna, Bram and Carla in a triad that Fatima leads, Coen who coordinates and Dirk who directs. */
    public School withTriad() {
        var school = staff.found("School " + UUID.randomUUID());
        var anna = enrol(school, "Anna", Role.TEACHER);
        var bram = enrol(school, "Bram", Role.TEACHER);
        var carla = enrol(school, "Carla", Role.TEACHER);
        var fatima = enrol(school, "Fatima", Role.FACILITATOR);
        var coen = enrol(school, "Coen", Role.COORDINATOR);
        var dirk = enrol(school, "Dirk", Role.DIRECTOR);
        var members = List.of(anna.id(), bram.id(), carla.id());
        var triad = planning.make(coen.viewer(), "Drietal", members, fatima.id(), null);
        return new School(triad.id(), anna, bram, carla, fatima, coen, dirk);
    }

    /** Somebody of another school, who has nothing to do with anybody. */
    public Colleague olga() {
        return enrol(staff.found("School " + UUID.randomUUID()), "Olga", Role.TEACHER);
    }

    /** One more colleague of the school of somebody. */
    public Colleague colleagueOf(Colleague known, String name, Role role) {
        return enrol(known.viewer().school(), name, role);
    }

    /** Whoever has no account at all. */
    public Api nobody() {
        return new Api(port, null);
    }

    /** A program that holds this token. */
    public Api program(String token) {
        return new Api(port, token);
    }

    /** A browser in which nobody is signed in yet. */
    public Browser browser() {
        return new Browser(port);
    }

    /** Lets somebody sign in with {@link #PASSWORD}; bearer tokens need none, and hashing takes its time. */
    public void givePassword(Colleague colleague) {
        accounts.choosePassword(colleague.id(), PASSWORD);
    }

    private Colleague enrol(SchoolId school, String name, Role role) {
        var email = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
        var id = staff.enrol(school, name, email, Set.of(role), Language.EN).id();
        var viewer = directory.viewer(id).orElseThrow();
        return new Colleague(
                viewer, name, email, new Api(port, tokens.give(id, "test").token()));
    }
}
