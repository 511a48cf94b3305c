package no.samskaping.json.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.samskaping.json.internal.binding.TypeBindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Keeps the names of generated classes out of documents: no type ids, and wrapped roots are named after the public type. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class SamskapingPropertyNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** From an annotation, because its factory methods differ between the versions of the annotations that applications use. */
    private static final JsonTypeInfo.Value NO_TYPE_ID =
            JsonTypeInfo.Value.from(SamskapingPropertyNames.class.getAnnotation(JsonTypeInfo.class));

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass
                        && TypeBindings.of(annotated.getRawType()).isPresent()
                ? NO_TYPE_ID
                : null;
    }

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
        return TypeBindings.of(annotated.getRawType())
                .map(bound -> PropertyName.construct(bound.type().getSimpleName()))
                .orElse(null);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
