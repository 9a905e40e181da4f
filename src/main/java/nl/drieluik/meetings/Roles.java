package nl.drieluik.meetings;

import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who does what at the table.
 *
 * @param keeper who was given the time; null leaves it with the triad's facilitator
 * @param controls who else may move the picture
 * @param soundOn {@code board}, {@code everybody} or a person's id
 */
record Roles(@Nullable PersonId keeper, @Nullable PersonId controls, Setting setting, String soundOn) {

    static final String BOARD = "board";
    static final String EVERYBODY = "everybody";
    static final Roles FIRST = new Roles(null, null, Setting.ROOM, BOARD);

    Roles keep(PersonId person) {
        return new Roles(person, controls, setting, soundOn);
    }

    Roles control(@Nullable PersonId person) {
        return new Roles(keeper, person, setting, soundOn);
    }

    /** In one room one device sounds, apart all of them do. */
    Roles sit(Setting where) {
        return new Roles(keeper, controls, where, where == Setting.ROOM ? BOARD : EVERYBODY);
    }

    Roles sound(String on) {
        return new Roles(keeper, controls, setting, on);
    }
}
