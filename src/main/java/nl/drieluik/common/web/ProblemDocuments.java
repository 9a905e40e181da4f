package nl.drieluik.common.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Makes RFC 9457 problem details of every refusal, in the reader's language. */
@RestControllerAdvice
class ProblemDocuments extends ResponseEntityExceptionHandler {

    /** One field that the request has wrong. */
    record FieldProblem(String field, String message) {}

    private static final Logger log = LoggerFactory.getLogger(ProblemDocuments.class);

    private static final String RETRY_AFTER_SECONDS = "10";

    private final ProblemWords words;

    ProblemDocuments(ProblemWords words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail refused(DomainProblem problem, HttpServletRequest request) {
        return words.of(problem, request);
    }

    /** Somebody else was just ahead, or two waited for each other. */
    @ExceptionHandler
    ProblemDetail overtaken(ConcurrencyFailureException overtaken, HttpServletRequest request) {
        return words.of(ProblemCode.CHANGED_MEANWHILE, request);
    }

    @ExceptionHandler
    @Nullable
    ProblemDetail unexpected(Exception surprise, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        // First: a line to the store that breaks looks like one to the client.
        var ailment = Outage.in(surprise);
        if (ailment.isEmpty() && DisconnectedClientHelper.isClientDisconnectedException(surprise)) {
            return null;
        }
        if (response.isCommitted()) {
            // No words fit into half a film: let the container break the line off, so that it is not taken for whole.
            throw surprise;
        }
        // That of the file which was about to be sent.
        response.setHeader(HttpHeaders.CONTENT_LENGTH, null);
        return ailment.map(outage -> unavailable(outage, surprise, request, response))
                .orElseGet(() -> mistaken(surprise, request));
    }

    private ProblemDetail unavailable(
            ProblemCode outage, Exception cause, HttpServletRequest request, HttpServletResponse response) {
        log.warn("{} at {} {}: {}", outage.code(), request.getMethod(), request.getRequestURI(), cause.getMessage());
        if (outage == ProblemCode.STORAGE_AWAY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return words.of(outage, request);
    }

    private ProblemDetail mistaken(Exception surprise, HttpServletRequest request) {
        log.error("Unexpected at {} {}", request.getMethod(), request.getRequestURI(), surprise);
        return words.of(ProblemCode.UNEXPECTED, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = words.of(ProblemCode.INVALID_REQUEST, servlet(request));
        problem.setProperty("errors", fields(invalid));
        return ResponseEntity.badRequest().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refusal, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = words.of(code(refusal, status), servlet(request));
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    /** What Spring itself refuses, in our own codes. */
    private static ProblemCode code(Exception refusal, HttpStatusCode status) {
        if (refusal instanceof HttpMessageNotReadableException) {
            return ProblemCode.INVALID_REQUEST;
        }
        return switch (status.value()) {
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 415 -> ProblemCode.MEDIA_TYPE_UNKNOWN;
            default -> status.is4xxClientError() ? ProblemCode.INVALID_REQUEST : ProblemCode.UNEXPECTED;
        };
    }

    private static List<FieldProblem> fields(MethodArgumentNotValidException invalid) {
        return invalid.getFieldErrors().stream().map(ProblemDocuments::field).toList();
    }

    private static FieldProblem field(FieldError error) {
        var message = error.getDefaultMessage();
        return new FieldProblem(error.getField(), message == null ? "" : message);
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}
