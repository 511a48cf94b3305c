package no.samskaping.model.source;

import java.util.Optional;
import no.samskaping.model.internal.style.BasicValueStyle;
import org.immutables.value.Value;

/**
 * A place in the sources, and the Norwegian term that is used there.
 *
 * <p>Immutable and thread-safe. Two references are equal if all their parts are equal.
 */
@Value.Immutable
@BasicValueStyle
public sealed interface SourceReference permits ImmutableSourceReference {
    /** {@return the document} */
    SourceDocument getDocument();

    /** {@return the chapter of the handbook, 1 to 6, or 0 for none} */
    @Value.Default
    default int getChapter() {
        return 0;
    }

    /** {@return the figure of the handbook, 1 to 9, or 0 for none} */
    @Value.Default
    default int getFigure() {
        return 0;
    }

    /** {@return the heading, list or slide, as the document names it, or empty text for none} */
    @Value.Default
    default String getSection() {
        return "";
    }

    /** {@return the Norwegian term that the source uses, or empty text for none} */
    @Value.Default
    default String getTerm() {
        return "";
    }

    /** {@return whether this is a convention of the library, because no source covers it} */
    default boolean isConvention() {
        return getDocument() == SourceDocument.CONVENTION;
    }

    /**
     * Returns the source of a type.
     *
     * @param type the type
     * @return the place named by its {@link Source} annotation, or empty if it has none
     */
    static Optional<SourceReference> of(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Source.class)).map(SourceReference::of);
    }

    /**
     * Returns the source of an enum constant, including what it inherits from its enum; see {@link Source}.
     *
     * @param constant the constant
     * @return its source, or empty if neither the constant nor its enum has a {@link Source} annotation
     */
    static Optional<SourceReference> of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        try {
            Source own = type.getField(constant.name()).getAnnotation(Source.class);
            Source inherited = type.getAnnotation(Source.class);
            return inherited == null
                    ? Optional.ofNullable(own).map(SourceReference::of)
                    : Optional.of(ConstantSource.merge(own, inherited));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the place that an annotation names, without anything inherited.
     *
     * @param source the annotation
     * @return the same place as a value
     */
    static SourceReference of(Source source) {
        return builder()
                .document(source.document())
                .chapter(source.chapter())
                .figure(source.figure())
                .section(source.section())
                .term(source.term())
                .build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceReference}. Only the document is required. */
    class Builder extends ImmutableSourceReference.Builder {
        Builder() {}
    }
}
