package nl.drieluik.notifications.live;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers a {@code @Controller}'s {@link Telling} with a stream of events. The request's own virtual thread keeps it:
 * an asynchronous request would need a second thread, and more memory beside it.
 */
@Component
class StreamAnswer implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    private final Streams streams;

    StreamAnswer(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Telling.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object telling, MethodParameter type, ModelAndViewContainer container, NativeWebRequest exchange)
            throws IOException {
        container.setRequestHandled(true);
        var response = requireNonNull(exchange.getNativeResponse(HttpServletResponse.class));
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // nginx and those who took over its header would otherwise collect events before passing them on.
        response.setHeader("X-Accel-Buffering", "no");
        streams.run((Telling) requireNonNull(telling), response.getOutputStream());
    }
}
