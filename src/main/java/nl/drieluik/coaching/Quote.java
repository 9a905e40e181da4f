package nl.drieluik.coaching;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.drieluik.observations.Kind;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.people.PersonId;

/** An observation's words as they were when they were put in the plan; whose they are is looked up again each time. */
@Embeddable
record Quote(
        ObservationId observation,
        Spot spot,
        @Enumerated(EnumType.STRING) Kind kind,

        @AttributeOverride(name = "personId", column = @Column(name = "author_id"))
        PersonId author,

        String text) {}
