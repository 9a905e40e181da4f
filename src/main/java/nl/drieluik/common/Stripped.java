package nl.drieluik.common;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Text that somebody typed: the white space around it is dropped as it is read, so before its length is judged, and NUL
 * characters with it, which PostgreSQL cannot store.
 */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonDeserialize(using = Stripped.Deserializer.class)
public @interface Stripped {

    /** Jackson makes it by its class. */
    class Deserializer extends StdScalarDeserializer<String> {

        Deserializer() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = _parseString(parser, context, this);
            return text == null ? null : text.replace("\0", "").strip();
        }
    }
}
