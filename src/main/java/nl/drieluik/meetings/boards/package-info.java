/**
 * Screens without an account: one shows a code, somebody of a meeting pairs it, and afterwards it forgets everything.
 */
@NamedInterface("boards")
@NullMarked
package nl.drieluik.meetings.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
