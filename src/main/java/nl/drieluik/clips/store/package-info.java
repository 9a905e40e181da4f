/** Immutable objects under random keys: a folder, or any S3. */
@NullMarked
package nl.drieluik.clips.store;

import org.jspecify.annotations.NullMarked;
