package no.samskaping.json.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.samskaping.json.bind.Types;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Keeps the names of our classes out of a host's documents: no type ids, and roots that are named by their type. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class OwnNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** From this class's own annotation: what else makes one differs between the annotations that hosts bring. */
    private static final JsonTypeInfo.Value NO_TYPE_ID =
            JsonTypeInfo.Value.from(OwnNames.class.getAnnotation(JsonTypeInfo.class));

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass
                        && Types.of(annotated.getRawType()).isPresent()
                ? NO_TYPE_ID
                : null;
    }

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
        return Types.of(annotated.getRawType())
                .map(bound -> PropertyName.construct(bound.type().getSimpleName()))
                .orElse(null);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
