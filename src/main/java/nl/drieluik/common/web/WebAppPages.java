package nl.drieluik.common.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import nl.drieluik.common.FilmOrigin;
import nl.drieluik.common.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the web app: one page for every address that is not the API's, with a content security policy that lets
 * nothing from outside in, and its parts, compressed when they were built and kept for ever because their names change
 * with what is in them.
 */
@Controller
@Hidden
class WebAppPages implements WebMvcConfigurer {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** hls.js and the player feed the picture through blob: addresses; Mantine's styles carry the nonce. */
    private static final String POLICY = """
            default-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self' data: blob:; media-src 'self' blob:%s; \
            connect-src 'self'%s; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'\
            """;

    private final ClassPathResource page = new ClassPathResource("static/index.html");
    private final String films;

    WebAppPages(ObjectProvider<FilmOrigin> films) {
        this.films = films.stream().map(film -> " " + film.origin()).collect(joining());
    }

    @GetMapping({"/", "/{page:(?!api$|actuator$|assets$)[^.]+}", "/{page:(?!api$|actuator$|assets$)[^.]+}/{*rest}"})
    ResponseEntity<String> page() throws IOException {
        if (!page.exists()) {
            throw new NotFound();
        }
        var nonce = nonce();
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY.formatted(nonce, films, films))
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(self), microphone=(self), geolocation=()")
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .body(page.getContentAsString(UTF_8).replace("__NONCE__", nonce));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    private static String nonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
