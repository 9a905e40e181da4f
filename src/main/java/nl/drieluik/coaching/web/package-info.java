/** Plans over HTTP. */
@NullMarked
package nl.drieluik.coaching.web;

import org.jspecify.annotations.NullMarked;
