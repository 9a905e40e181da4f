/** The demo school: people, clips, observations and a running plan, for whoever wants to look around. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"common", "people", "questions", "clips", "clips :: upload", "observations", "coaching"})
package nl.drieluik.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
