package nl.drieluik.common.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;
import nl.drieluik.common.Page;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** How the API's description calls things: a page of clips is a {@code ClipPage}. */
@Configuration(proxyBeanMethods = false)
class SchemaNames {

    /**
     * Takes the place of the library's own, which would say {@code PageClip}. First here is last to be asked: it leaves
     * nothing to those behind it.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new PagesLast()).openapi31(mappers.isOpenapi31());
    }

    private static final class PagesLast extends TypeNameResolver {

        @Override
        protected String nameForGenericType(JavaType type, Set<Options> options) {
            return type.hasRawClass(Page.class)
                    ? nameForType(type.containedType(0), options) + "Page"
                    : super.nameForGenericType(type, options);
        }
    }
}
