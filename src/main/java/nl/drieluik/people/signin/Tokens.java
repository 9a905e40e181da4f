package nl.drieluik.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drieluik.common.Secret;
import nl.drieluik.people.AccountClosed;
import nl.drieluik.people.Directory;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.SignedOut;
import nl.drieluik.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives out secrets and recognises who holds them. */
@Component
@Transactional
public class Tokens {

    /** How long a browser stays signed in. */
    static final Duration SESSION = Duration.ofDays(14);

    private static final Duration PROGRAM = Duration.ofDays(365);

    private final AccessTokens tokens;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(AccessTokens tokens, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.directory = directory;
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

    /** Whoever holds this secret, as they are now: a role taken away counts at once. */
    public Optional<Viewer> holder(String secret) {
        var now = clock.instant();
        var token = tokens.findBySecretHash(Secret.hash(secret)).filter(found -> found.isValidAt(now));
        token.filter(found -> found.useIsWorthNoting(now)).ifPresent(found -> found.noteUse(now));
        return token.flatMap(found -> directory.viewer(found.person()));
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
