package no.samskaping.model.source;

import java.util.Optional;
import no.samskaping.model.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A place in the sources.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
public interface SourceReference {
    /**
     * The document.
     *
     * @return the document
     */
    SourceDocument getDocument();

    /**
     * The handbook's chapter.
     *
     * @return 1 to 6, or 0 for none
     */
    @Value.Default
    default int getChapter() {
        return 0;
    }

    /**
     * The handbook's figure.
     *
     * @return 1 to 9, or 0 for none
     */
    @Value.Default
    default int getFigure() {
        return 0;
    }

    /**
     * The heading, list or slide, as the document names it.
     *
     * @return the heading, or empty
     */
    @Value.Default
    default String getSection() {
        return "";
    }

    /**
     * Whether no source says it and the library decided.
     *
     * @return true for a convention of this library
     */
    default boolean isConvention() {
        return getDocument() == SourceDocument.CONVENTION;
    }

    /**
     * The reference that stands on a type.
     *
     * @param type a type of the library
     * @return its {@link Source}, or empty when it has none
     */
    static Optional<SourceReference> of(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Source.class)).map(SourceReference::of);
    }

    /**
     * The reference that stands on a constant, or on its enum.
     *
     * @param constant a constant of the library
     * @return its {@link Source}, or empty when neither has one
     */
    static Optional<SourceReference> of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        try {
            Source own = type.getField(constant.name()).getAnnotation(Source.class);
            return own == null ? of(type) : Optional.of(of(own));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The reference that an annotation makes.
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
                .build();
    }

    /**
     * Starts a reference.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceReference}. */
    class Builder extends ImmutableSourceReference.Builder {
        Builder() {}
    }
}
