package nl.drieluik.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What a request must bring before any controller sees it. Who may see what is each module's question. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, Recognition recognition, HandlerExceptionResolver handlerExceptionResolver) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Without sessions every request looks like a new sign-in: its token would change under a write on its
                // way.
                .csrf(csrf -> csrf.spa()
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                        .requireCsrfProtectionMatcher(SecurityConfiguration::needsCsrfToken))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new TokenFilter(recognition, handlerExceptionResolver), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/links/*",
                                "/api/setup",
                                "/api/openapi.json",
                                "/api/time",
                                "/api/board",
                                "/api/board/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/session")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                // The one advice words these refusals too.
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) ->
                                handlerExceptionResolver.resolveException(request, response, null, new NotSignedIn()))
                        .accessDeniedHandler((request, response, why) -> handlerExceptionResolver.resolveException(
                                request, response, null, new CsrfTokenMissing())))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** A browser never sends a bearer token on its own, so nobody can make one send it. */
    private static boolean needsCsrfToken(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "TRACE", "OPTIONS" -> false;
            default -> !TokenFilter.isBearer(request);
        };
    }
}
