package nl.drieluik.people;

import org.springframework.data.jpa.repository.JpaRepository;

interface Schools extends JpaRepository<School, SchoolId> {}
