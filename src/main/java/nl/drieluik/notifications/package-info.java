/** Tells people what happened while they look: live updates of clips and meetings. Listens; nobody depends on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"common", "people", "clips", "observations", "meetings", "meetings :: boards"})
package nl.drieluik.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
