package nl.drieluik.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Triads extends JpaRepository<Triad, TriadId> {

    List<Triad> findBySchoolOrderByName(SchoolId school);

    default List<Triad> findOf(PersonId person) {
        return findOf(person.personId());
    }

    // By the bare id: Hibernate cannot compare an embeddable with a member of a collection.
    @Query("""
            select distinct t from Triad t left join t.members member
            where member.personId = :person or t.facilitator.personId = :person
            order by t.name""")
    List<Triad> findOf(UUID person);
}
