package nl.drieluik.people.signin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import nl.drieluik.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinks extends JpaRepository<OneTimeLink, String> {

    /** Locked, so that of two clicks on one link only one counts. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select link from OneTimeLink link where link.secretHash = :secretHash")
    Optional<OneTimeLink> take(String secretHash);

    void deleteByPerson(PersonId person);

    @Modifying
    @Query("delete from OneTimeLink link where link.person.personId is null")
    void deleteSetUpLinks();
}
