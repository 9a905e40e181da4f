/** Keeps books and store alike, and notices what a disk loses before its owner does. */
@NullMarked
package nl.drieluik.clips.upkeep;

import org.jspecify.annotations.NullMarked;
