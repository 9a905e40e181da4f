/** People, triads and one's own account over HTTP. */
@NullMarked
package nl.drieluik.people.web;

import org.jspecify.annotations.NullMarked;
