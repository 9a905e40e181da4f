@NullMarked
package nl.drieluik.observations.web;

import org.jspecify.annotations.NullMarked;
