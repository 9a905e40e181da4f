package nl.drieluik.common.web;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In the API's description a member is required unless its record says that it may be null, as for NullAway. */
@Component
class RequiredMembers implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var described = Json.mapper().constructType(type.getType());
        if (schema != null && described != null && described.getRawClass().isRecord()) {
            require(model(schema, context), described.getRawClass().getRecordComponents());
        }
        return schema;
    }

    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null ? schema : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
    }

    private static void require(@Nullable Schema<?> model, RecordComponent[] components) {
        if (model != null && model.getProperties() != null) {
            model.setRequired(Arrays.stream(components)
                    .filter(not(RequiredMembers::mayBeNull))
                    .map(RequiredMembers::name)
                    .toList());
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String name(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
