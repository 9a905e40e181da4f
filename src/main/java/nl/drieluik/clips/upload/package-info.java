/**
 * Receives clips by tus 1.0.0, so that a lost line or a restart costs nothing. An upload has the id of its clip. The
 * database says how far it has come; the bytes are on this node's disk before it says so.
 */
@NullMarked
@NamedInterface("upload")
package nl.drieluik.clips.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
