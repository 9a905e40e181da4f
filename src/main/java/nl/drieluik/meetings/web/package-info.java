/** Meetings over HTTP. */
@NullMarked
package nl.drieluik.meetings.web;

import org.jspecify.annotations.NullMarked;
