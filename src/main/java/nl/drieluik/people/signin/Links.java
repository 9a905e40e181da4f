package nl.drieluik.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.drieluik.common.Secret;
import nl.drieluik.people.Accounts;
import nl.drieluik.people.Me;
import nl.drieluik.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links with which a colleague chooses a password: no mail server is needed to hand one over. */
@Component
@Transactional
public class Links {

    /** A fresh link's secret and its end. */
    public record Fresh(String secret, Instant expiresAt) {}

    private static final Duration LIFETIME = Duration.ofDays(7);

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Clock clock;

    Links(OneTimeLinks links, Accounts accounts, Tokens tokens, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Makes a link for this person; the earlier ones no longer work. */
    public Fresh make(PersonId person) {
        links.deleteByPerson(person);
        var fresh = new Fresh(Secret.random(), clock.instant().plus(LIFETIME));
        links.save(new OneTimeLink(Secret.hash(fresh.secret()), person, fresh.expiresAt()));
        return fresh;
    }

    /** Whose link it is, without using it up. */
    Me open(String secret) {
        return accounts.introduce(personOf(secret));
    }

    /** Chooses the password, ends the link and every session that was open. */
    PersonId use(String secret, String password) {
        var person = personOf(secret);
        accounts.choosePassword(person, password);
        links.deleteByPerson(person);
        tokens.closeSessionsOf(person);
        return person;
    }

    private PersonId personOf(String secret) {
        return links.take(Secret.hash(secret))
                .filter(link -> link.isValidAt(clock.instant()))
                .map(OneTimeLink::person)
                .filter(accounts::isActive)
                .orElseThrow(LinkUsedUp::new);
    }
}
