package no.samskaping.model.source;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the place in the sources that a type or an enum constant comes from.
 *
 * <p>An enum constant inherits from the annotation of its enum what its own annotation leaves out: the document, the
 * chapter, the figure and the section, but not the term. A constant that names another document inherits nothing. A
 * constant that names another chapter inherits neither figure nor section.
 *
 * <p>{@link SourceReference} reads this annotation.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Source {
    /**
     * {@return the document} The default is the handbook. On an enum constant without a chapter and a figure, the default
     * means the document of its enum.
     */
    SourceDocument document() default SourceDocument.HANDBOOK;

    /** {@return the chapter of the handbook, 1 to 6, or 0 for none} */
    int chapter() default 0;

    /** {@return the figure of the handbook, 1 to 9, or 0 for none} */
    int figure() default 0;

    /** {@return the heading, list or slide, as the document names it, or empty text for none} */
    String section() default "";

    /** {@return the Norwegian term that the source uses, or empty text for none} */
    String term() default "";
}
