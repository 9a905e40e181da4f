package nl.drieluik.common;

import java.util.List;
import java.util.Map;

/**
 * A refusal as a typed fact. Each module has its own small subclasses; one advice makes RFC 9457 problem details of
 * them, in the reader's language.
 */
public abstract class DomainProblem extends RuntimeException {

    private final ProblemCode code;
    private final List<Object> arguments;

    /** @param arguments what the message's placeholders show: never a name, a token or a note's text */
    protected DomainProblem(ProblemCode code, Object... arguments) {
        super(code.code());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public ProblemCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Further members of the problem document, for clients that can do something with them. */
    public Map<String, Object> members() {
        return Map.of();
    }
}
