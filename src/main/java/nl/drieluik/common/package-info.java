/** What every module speaks: refusals, pages of a list, and their form on the wire. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package nl.drieluik.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
