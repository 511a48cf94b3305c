package no.samskaping.model.source;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties a type, a constant or a rule to the place in the sources that carries it.
 *
 * <p>On an enum it speaks for all constants that have none of their own. {@link SourceReference} reads it.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Source {
    /**
     * The document.
     *
     * @return the handbook, unless another is named
     */
    SourceDocument document() default SourceDocument.HANDBOOK;

    /**
     * The handbook's chapter.
     *
     * @return 1 to 6, or 0 for none
     */
    int chapter() default 0;

    /**
     * The handbook's figure.
     *
     * @return 1 to 9, or 0 for none
     */
    int figure() default 0;

    /**
     * The heading, list or slide, as the document names it.
     *
     * @return the heading, or empty
     */
    String section() default "";

    /**
     * The Norwegian term in the source.
     *
     * @return the term, or empty where the source has none
     */
    String term() default "";
}
