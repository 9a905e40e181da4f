/** Learning questions: what a teacher wants to find out about their own behaviour, in every wording it has had. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "people"})
package nl.drieluik.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
