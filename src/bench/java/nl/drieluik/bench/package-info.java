/** What this machine can do, measured: figures for {@code docs/performance.md}. */
@NullMarked
package nl.drieluik.bench;

import org.jspecify.annotations.NullMarked;
