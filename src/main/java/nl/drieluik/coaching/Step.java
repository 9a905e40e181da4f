package nl.drieluik.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small thing to do. One or two open at a time is advice, which the web app gives; nothing here counts them. */
@Embeddable
public record Step(
        @Column(name = "step_id") UUID id,
        String what,
        @Column(name = "by_date") @Nullable LocalDate by,
        @Column(name = "how_i_know") String howIKnow,
        boolean done) {}
