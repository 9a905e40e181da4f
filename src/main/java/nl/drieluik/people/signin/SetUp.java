package nl.drieluik.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import nl.drieluik.common.Secret;
import nl.drieluik.people.Accounts;
import nl.drieluik.people.Language;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Role;
import nl.drieluik.people.Staff;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first start of an empty installation: no default account, but a link that founds the school. */
@Component
class SetUp {

    private static final Duration LIFETIME = Duration.ofDays(30);

    private final OneTimeLinks links;
    private final Staff staff;
    private final Accounts accounts;
    private final SetUpLink file;
    private final Environment environment;
    private final Clock clock;

    SetUp(OneTimeLinks links, Staff staff, Accounts accounts, SetUpLink file, Environment environment, Clock clock) {
        this.links = links;
        this.staff = staff;
        this.accounts = accounts;
        this.file = file;
        this.environment = environment;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(WebServerInitializedEvent started) {
        if (staff.hasNoSchoolYet() && !environment.acceptsProfiles(Profiles.of("demo"))) {
            var secret = Secret.random();
            links.save(
                    new OneTimeLink(Secret.hash(secret), null, clock.instant().plus(LIFETIME)));
            file.write("http://localhost:" + started.getWebServer().getPort() + "/setup#" + secret);
        }
    }

    /** Founds the school and its first coordinator. */
    @Transactional
    PersonId found(String secret, String school, String name, String email, String password, Language language) {
        if (!staff.hasNoSchoolYet()) {
            throw new AlreadySetUp();
        }
        var link = links.take(Secret.hash(secret))
                .filter(found -> found.person() == null && found.isValidAt(clock.instant()))
                .orElseThrow(LinkUsedUp::new);
        var coordinator = staff.enrol(staff.found(school), name, email, Set.of(Role.COORDINATOR), language);
        accounts.choosePassword(coordinator.id(), password);
        links.delete(link);
        links.deleteSetUpLinks();
        file.forget();
        return coordinator.id();
    }
}
