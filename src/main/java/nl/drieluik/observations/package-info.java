/** Time-stamped notes on a clip: which may be written when, who sees which, and the descriptive-language hint. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "people", "clips"})
package nl.drieluik.observations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
