package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import no.samskaping.json.bind.Types;
import org.jspecify.annotations.Nullable;

/** Keeps the names of our classes out of a host's documents: no type ids, and roots that are named by their type. */
final class OwnNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType baseType) {
        return isOwn(baseType) ? StdTypeResolverBuilder.noTypeInfoBuilder() : null;
    }

    /** Whether a type is ours, or an {@code Optional} of ours: Jackson would write an id in the latter and not read it. */
    private static boolean isOwn(JavaType type) {
        return type.isReferenceType()
                ? isOwn(type.getReferencedType())
                : Types.of(type.getRawClass()).isPresent();
    }

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
        return Types.of(annotated.getRawType())
                .map(bound -> PropertyName.construct(bound.type().getSimpleName()))
                .orElse(null);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
