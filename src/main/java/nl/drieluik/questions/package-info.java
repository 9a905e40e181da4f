/** Learning questions and their versions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "people"})
package nl.drieluik.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
