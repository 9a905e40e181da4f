/** What a teacher makes of it all: the action improvement plan of a learning question, and the scores along its way. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "people", "questions", "clips", "observations"})
package nl.drieluik.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
