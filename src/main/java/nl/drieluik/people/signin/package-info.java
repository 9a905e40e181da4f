/** How somebody proves to be who they are: passwords, one-time links, sessions and tokens. */
@NullMarked
package nl.drieluik.people.signin;

import org.jspecify.annotations.NullMarked;
