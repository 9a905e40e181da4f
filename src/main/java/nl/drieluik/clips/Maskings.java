package nl.drieluik.clips;

import org.springframework.data.jpa.repository.JpaRepository;

interface Maskings extends JpaRepository<Masking, ClipId> {}
