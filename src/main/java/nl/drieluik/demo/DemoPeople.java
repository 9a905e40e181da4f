package nl.drieluik.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.drieluik.people.Accounts;
import nl.drieluik.people.Directory;
import nl.drieluik.people.Language;
import nl.drieluik.people.SchoolId;
import nl.drieluik.people.Staff;
import nl.drieluik.people.TriadPlanning;
import nl.drieluik.people.Viewer;
import nl.drieluik.questions.QuestionBook;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo school, their triad and their learning questions. */
@Component
@Profile("demo")
class DemoPeople {

    private static final String PASSWORD = "drieluik-demo";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Staff staff;
    private final Accounts accounts;
    private final Directory directory;
    private final TriadPlanning triads;
    private final QuestionBook questions;
    private final Clock clock;

    DemoPeople(
            Staff staff,
            Accounts accounts,
            Directory directory,
            TriadPlanning triads,
            QuestionBook questions,
            Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.directory = directory;
        this.triads = triads;
        this.questions = questions;
        this.clock = clock;
    }

    boolean areMissing() {
        return staff.hasNoSchoolYet();
    }

    /** All in one transaction: half a school is never left behind. */
    @Transactional
    void found(Script script) {
        var school = staff.found(script.school());
        var elsewhere = staff.found(script.elsewhere());
        script.players().forEach(player -> enrol(player.elsewhere() ? elsewhere : school, player));
        var members = script.lessons().stream()
                .map(lesson -> named(lesson.owner()).person())
                .toList();
        triads.make(named("coen"), "Groep 4-5-6", members, named("fatima").person(), nextMeeting());
        script.lessons().forEach(this::ask);
    }

    /** Who this is, by the first part of the e-mail address; nobody in a school that is no demo school. */
    Optional<Viewer> find(String name) {
        return directory.viewer(address(name));
    }

    Viewer named(String name) {
        return find(name).orElseThrow();
    }

    private void enrol(SchoolId school, Script.Player player) {
        var person = staff.enrol(school, player.name(), address(player.email()), player.roles(), Language.NL);
        accounts.choosePassword(person.id(), PASSWORD);
    }

    /** Each wording a month after the one before, so that the versions tell a story. */
    private void ask(Script.Lesson lesson) {
        var owner = named(lesson.owner());
        var at = now().minusMonths(lesson.question().size());
        var question = questions.ask(owner, lesson.question().getFirst(), false, at.toInstant());
        for (var wording : lesson.question().subList(1, lesson.question().size())) {
            at = at.plusMonths(1);
            questions.edit(owner, question.id(), wording, null, at.toInstant());
        }
        for (var parked : lesson.parked()) {
            questions.ask(owner, parked, true, at.toInstant());
        }
    }

    /** A Tuesday afternoon, about two weeks from now. */
    private Instant nextMeeting() {
        return now().plusWeeks(2)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                .with(LocalTime.of(15, 30))
                .toInstant();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZONE);
    }

    private static String address(String name) {
        return name + "@drieluik.example";
    }
}
