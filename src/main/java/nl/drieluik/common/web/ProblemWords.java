package nl.drieluik.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import nl.drieluik.common.DomainProblem;
import nl.drieluik.common.ProblemCode;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Finds the words of a refusal in the language of whoever reads it. */
@Component
public class ProblemWords {

    private final MessageSource messages;
    private final LocaleResolver locales;

    ProblemWords(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    /** The problem document of this refusal. */
    public ProblemDetail of(DomainProblem problem, HttpServletRequest request) {
        var detail = of(problem.code(), problem.arguments(), request);
        problem.members().forEach(detail::setProperty);
        return detail;
    }

    ProblemDetail of(ProblemCode code, HttpServletRequest request) {
        return of(code, List.of(), request);
    }

    private ProblemDetail of(ProblemCode code, List<Object> arguments, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(code.status());
        var locale = locales.resolveLocale(request);
        var key = "problem." + code.code();
        problem.setTitle(messages.getMessage(key + ".title", arguments.toArray(), locale));
        problem.setDetail(messages.getMessage(key + ".detail", arguments.toArray(), locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", code.code());
        return problem;
    }
}
