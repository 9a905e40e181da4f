package nl.drieluik.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One wording of a learning question, and since when. */
@Embeddable
public record QuestionVersion(
        String text, @Column(name = "written_at") Instant at) {}
