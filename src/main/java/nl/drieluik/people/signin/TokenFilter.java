package nl.drieluik.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Makes of a session cookie or a bearer token the {@link Viewer} who asks. */
class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Recognition recognition;
    private final HandlerExceptionResolver answers;

    TokenFilter(Recognition recognition, HandlerExceptionResolver answers) {
        this.recognition = recognition;
        this.answers = answers;
    }

    static boolean isBearer(HttpServletRequest request) {
        return bearer(request) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            secret(request).flatMap(recognition::holder).ifPresent(TokenFilter::signIn);
        } catch (DataAccessException | TransactionException databaseAway) {
            // No controller has been reached: nobody else would word it.
            answers.resolveException(request, response, null, databaseAway);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void signIn(Viewer viewer) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, roles(viewer)));
        SecurityContextHolder.setContext(context);
    }

    /** For what Spring itself keeps from people, such as the health page's details. What is ours asks the viewer. */
    private static List<SimpleGrantedAuthority> roles(Viewer viewer) {
        return viewer.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.name()))
                .toList();
    }

    private static Optional<String> secret(HttpServletRequest request) {
        var bearer = bearer(request);
        return bearer == null ? SessionCookie.in(request) : Optional.of(bearer);
    }

    private static @Nullable String bearer(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }
}
