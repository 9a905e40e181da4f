/** The ninety minutes in which a triad talks: agenda, clock, roles, and what every screen of a meeting shows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "people", "questions", "clips", "observations", "coaching"})
package nl.drieluik.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
