/** A piece of a lesson: arrives, is prepared anew after each cut, is shared by its owner, and is watched. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "people", "questions"})
package nl.drieluik.clips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
