package no.samskaping.json.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Describes the library's types to swagger-core, and so to springdoc, by the components of {@link SamskapingComponents}: in the
 * form in which they are sent, and not by their Java properties.
 *
 * <p>swagger-core, an optional dependency that the application adds, finds this class on the class path. On the module path,
 * and in frameworks that do not look for converters, it is added to {@code ModelConverters}.
 *
 * <p>For OpenAPI 3.1; a document of OpenAPI 3.0 has only the keywords that 3.0 knows. Other types than the library's are left
 * to other converters. Thread-safe.
 */
public final class SamskapingModelConverter implements ModelConverter {
    private static final String REFERENCE = "#/components/schemas/";

    /** The components, read when they are first needed. */
    private static final class Components {
        static final JsonNode ALL = read();

        private static JsonNode read() {
            try {
                return Json31.mapper().readTree(SamskapingComponents.document()).at("/components/schemas");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Makes a converter. */
    public SamskapingModelConverter() {}

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Optional<String> name = Optional.ofNullable(type.getType())
                .map(Json31.mapper()::constructType)
                .map(JavaType::getRawClass)
                .flatMap(SamskapingComponents::name);
        if (name.isEmpty()) {
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        }
        define(name.get(), context);
        return new JsonSchema().$ref(REFERENCE + name.get());
    }

    /** Models can be changed by others, so each document gets its own. */
    private static void define(String name, ModelConverterContext context) {
        if (context.getDefinedModels().containsKey(name)) {
            return;
        }
        JsonNode component = Components.ALL.path(name);
        Schema<?> model = Json31.mapper().convertValue(component, Schema.class);
        context.defineModel(name, model);
        for (JsonNode reference : component.findValues("$ref")) {
            define(reference.asText().substring(REFERENCE.length()), context);
        }
    }
}
