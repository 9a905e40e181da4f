package nl.drieluik.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.drieluik.common.Secret;
import nl.drieluik.people.AccountClosed;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.SignedOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives out secrets and takes them back. */
@Component
@Transactional
public class Tokens {

    /** How long a browser stays signed in. */
    static final Duration SESSION = Duration.ofDays(14);

    private static final Duration PROGRAM = Duration.ofDays(365);

    private final AccessTokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(AccessTokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** The secret of a new session. */
    String open(PersonId person) {
        var secret = Secret.random();
        tokens.deleteByExpiresAtBefore(clock.instant());
        tokens.save(
                new AccessToken(person, AccessToken.Kind.BROWSER, "", Secret.hash(secret), clock.instant(), SESSION));
        return secret;
    }

    /** A new token for a program, with its secret. */
    public TokenDetails give(PersonId person, String name) {
        var secret = Secret.random();
        var token = new AccessToken(
                person, AccessToken.Kind.PROGRAM, name.strip(), Secret.hash(secret), clock.instant(), PROGRAM);
        return tokens.save(token).describe().with(secret);
    }

    @Transactional(readOnly = true)
    public List<TokenDetails> ofPrograms(PersonId person) {
        return tokens.findByPersonAndKindOrderByCreatedAt(person, AccessToken.Kind.PROGRAM).stream()
                .map(AccessToken::describe)
                .toList();
    }

    public void revoke(PersonId person, UUID tokenId) {
        tokens.deleteByAccessTokenIdAndPerson(tokenId, person);
        events.publishEvent(new SignedOut(person));
    }

    void close(String secret) {
        tokens.findBySecretHash(Secret.hash(secret)).ifPresent(token -> {
            tokens.delete(token);
            events.publishEvent(new SignedOut(token.person()));
        });
    }

    /** A new password ends what an intruder may hold: every session of a browser. */
    void closeSessionsOf(PersonId person) {
        tokens.deleteByPersonAndKind(person, AccessToken.Kind.BROWSER);
        events.publishEvent(new SignedOut(person));
    }

    @EventListener
    void on(AccountClosed closed) {
        tokens.deleteByPerson(closed.person());
        events.publishEvent(new SignedOut(closed.person()));
    }
}
