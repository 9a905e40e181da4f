/** Work that outlives a request, kept in the database until it is done. */
@NullMarked
package nl.drieluik.common.jobs;

import org.jspecify.annotations.NullMarked;
