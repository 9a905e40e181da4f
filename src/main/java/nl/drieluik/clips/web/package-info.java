/** Clips over HTTP: what is told of them, and their files in parts of any size. */
@NullMarked
package nl.drieluik.clips.web;

import org.jspecify.annotations.NullMarked;
