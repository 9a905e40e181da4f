package nl.drieluik.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Persons extends JpaRepository<Person, PersonId> {

    Optional<Person> findByEmail(String email);

    boolean existsByEmail(String email);

    List<Person> findBySchoolOrderByName(SchoolId school);

    @Query("""
            select count(p) from Person p join p.roles r
            where p.school = :school and p.active and r = nl.drieluik.people.Role.COORDINATOR""")
    long countCoordinators(SchoolId school);
}
