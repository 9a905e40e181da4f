/** The wire form of what every module speaks: problem documents, OpenAPI, the web app's pages. */
@NullMarked
package nl.drieluik.common.web;

import org.jspecify.annotations.NullMarked;
