/** Schools, accounts and triads; answers who may see whose work. */
@NullMarked
@ApplicationModule(allowedDependencies = "common")
package nl.drieluik.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
