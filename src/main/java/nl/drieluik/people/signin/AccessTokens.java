package nl.drieluik.people.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drieluik.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccessTokens extends JpaRepository<AccessToken, UUID> {

    Optional<AccessToken> findBySecretHash(String secretHash);

    List<AccessToken> findByPersonAndKindOrderByCreatedAt(PersonId person, AccessToken.Kind kind);

    void deleteByPerson(PersonId person);

    void deleteByPersonAndKind(PersonId person, AccessToken.Kind kind);

    void deleteByAccessTokenIdAndPerson(UUID accessTokenId, PersonId person);

    void deleteByExpiresAtBefore(Instant now);
}
