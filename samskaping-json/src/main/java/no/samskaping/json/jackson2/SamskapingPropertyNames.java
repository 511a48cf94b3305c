package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import no.samskaping.json.internal.binding.TypeBindings;
import org.jspecify.annotations.Nullable;

/** Keeps the names of generated classes out of documents: no type ids, and wrapped roots are named after the public type. */
final class SamskapingPropertyNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType baseType) {
        return isBound(baseType) ? StdTypeResolverBuilder.noTypeInfoBuilder() : null;
    }

    /** Whether a type has a binding, or is an {@code Optional} of one: Jackson would write a type id there and not read it. */
    private static boolean isBound(JavaType type) {
        return type.isReferenceType()
                ? isBound(type.getReferencedType())
                : TypeBindings.of(type.getRawClass()).isPresent();
    }

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
        return TypeBindings.of(annotated.getRawType())
                .map(bound -> PropertyName.construct(bound.type().getSimpleName()))
                .orElse(null);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
