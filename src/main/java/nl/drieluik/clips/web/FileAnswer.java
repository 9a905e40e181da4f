package nl.drieluik.clips.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.drieluik.clips.ClipFile;
import nl.drieluik.clips.store.ClipStore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers a controller's {@link ClipFile} with its bytes, or the part of them that is asked for. A file on this node's
 * disk is sent by Tomcat itself, from the disk to the line, without passing through us: that is three times as fast as
 * Spring's own resources.
 */
@Component
class FileAnswer implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    private static final String SENDFILE = "org.apache.tomcat.sendfile.";

    /** How long somebody may still fetch what was taken back from them meanwhile. */
    private static final Duration SIGNED_FOR = Duration.ofSeconds(60);

    private final ClipStore store;

    FileAnswer(ClipStore store) {
        this.store = store;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType().equals(ClipFile.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object file, MethodParameter type, ModelAndViewContainer container, NativeWebRequest exchange)
            throws IOException {
        container.setRequestHandled(true);
        var web = (ServletWebRequest) exchange;
        send((ClipFile) requireNonNull(file), web.getRequest(), requireNonNull(web.getResponse()));
    }

    private void send(ClipFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var elsewhere = elsewhere(file, request);
        if (elsewhere.isPresent()) {
            redirect(elsewhere.get(), response);
        } else {
            answer(file, request, response);
        }
    }

    /** Where the store hands it out itself. HEAD is not what an address is signed for, and is answered here. */
    private Optional<URI> elsewhere(ClipFile file, HttpServletRequest request) {
        return request.getMethod().equals("GET") && isFetchedAtOnce(file, request)
                ? store.signedAddress(file.key(), file.contentType(), SIGNED_FOR)
                : Optional.empty();
    }

    /**
     * Large, and by one request: a browser's player asks for later parts of a film at the address where it found the
     * first, long after the signature has run out, and does not come back here when it is refused there. A segment it
     * asks for once, here.
     */
    private static boolean isFetchedAtOnce(ClipFile file, HttpServletRequest request) {
        return switch (file.role()) {
            case SEGMENT -> true;
            case VIDEO -> request.getHeader(HttpHeaders.RANGE) == null;
            default -> false;
        };
    }

    private static void redirect(URI address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader(HttpHeaders.LOCATION, address.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private void answer(ClipFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        describe(file, response);
        if (isKnown(file, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var range = range(file, request, response);
        response.setContentType(file.contentType());
        response.setContentLengthLong(range.length());
        if (!request.getMethod().equals("HEAD")) {
            write(file, range, request, response);
        }
    }

    private static void describe(ClipFile file, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, etag(file));
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        // Kept by the browser, and asked about each time: sharing may have been taken back.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private static boolean isKnown(ClipFile file, HttpServletRequest request) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag(file)));
    }

    /** The part that is asked for, or else the whole; the status says which. */
    private static ByteRange range(ClipFile file, HttpServletRequest request, HttpServletResponse response) {
        var size = file.sizeBytes();
        try {
            var asked = isRanged(file, request) ? request.getHeader(HttpHeaders.RANGE) : null;
            var part = ByteRange.parse(asked, size);
            part.ifPresent(range -> announce(range, size, response));
            return part.orElse(ByteRange.whole(size));
        } catch (RangeUnsatisfiable refused) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
            throw refused;
        }
    }

    /** Only GET knows ranges; and a part is of no use to whoever holds other parts of another file. */
    private static boolean isRanged(ClipFile file, HttpServletRequest request) {
        var held = request.getHeader(HttpHeaders.IF_RANGE);
        return request.getMethod().equals("GET") && (held == null || held.equals(etag(file)));
    }

    private static void announce(ByteRange range, long size, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + range.start() + "-" + (range.end() - 1) + "/" + size);
    }

    private void write(ClipFile file, ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var local = store.localFile(file.key());
        if (local.isPresent() && Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support"))) {
            leaveToTomcat(local.get(), range, request);
        } else if (range.length() > 0) {
            try (var content = store.open(file.key(), range.start(), range.length())) {
                content.transferTo(response.getOutputStream());
            }
        }
    }

    private static void leaveToTomcat(Path file, ByteRange range, HttpServletRequest request) {
        request.setAttribute(SENDFILE + "filename", file.toString());
        request.setAttribute(SENDFILE + "start", range.start());
        request.setAttribute(SENDFILE + "end", range.end());
    }

    private static String etag(ClipFile file) {
        return '"' + file.sha256() + '"';
    }
}
