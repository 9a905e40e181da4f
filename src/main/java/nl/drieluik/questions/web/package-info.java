/** Learning questions over HTTP. */
@NullMarked
package nl.drieluik.questions.web;

import org.jspecify.annotations.NullMarked;
