package nl.drieluik.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test that asks for it the {@link S3Server}, which starts with the first one. */
public class WithS3Server implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == S3Server.class;
    }

    @Override
    public S3Server resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return S3Server.running();
    }
}
