package nl.drieluik.clips.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a client whose network does not allow every method say which one it means, as tus has it. Before all others, so
 * that who may do what is asked about the method that is carried out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MethodOverride extends OncePerRequestFilter {

    private static final String HEADER = "X-HTTP-Method-Override";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var uri = request.getRequestURI();
        var forUploads = uri.equals("/api/uploads") || uri.startsWith("/api/uploads/");
        return !forUploads || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var method = request.getHeader(HEADER);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return method;
                    }
                },
                response);
    }
}
