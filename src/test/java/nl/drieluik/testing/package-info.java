/** What tests of every module share: a running application, schools with people, and an HTTP client in domain words. */
@NullMarked
package nl.drieluik.testing;

import org.jspecify.annotations.NullMarked;
