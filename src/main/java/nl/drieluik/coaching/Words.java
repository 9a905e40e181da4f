package nl.drieluik.coaching;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The plan's running text. */
@Embeddable
record Words(@Column(name = "seen_now") String now, String goal, String satisfiedWhen, String consequences) {

    static final Words NONE = new Words("", "", "", "");

    Words with(EditPlan edit) {
        return new Words(
                requireNonNullElse(edit.now(), now),
                requireNonNullElse(edit.goal(), goal),
                requireNonNullElse(edit.satisfiedWhen(), satisfiedWhen),
                requireNonNullElse(edit.consequences(), consequences));
    }
}
