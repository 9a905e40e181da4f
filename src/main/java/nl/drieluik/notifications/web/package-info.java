@NullMarked
package nl.drieluik.notifications.web;

import org.jspecify.annotations.NullMarked;
