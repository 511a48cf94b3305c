package no.samskaping.soimpact.review;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * An impact chain does not contradict itself: a review of it has no errors.
 *
 * <p>Each error is a violation with the property path of its place, such as {@code measurements[3].indicator}. Its message
 * has the key {@code no.samskaping.soimpact.ChainRule.} and the rule's id. The texts stand in
 * {@code ContributorValidationMessages}, the bundle in which Hibernate Validator lets libraries bring messages of their
 * own without hiding each other's; an application overrides them in its {@code ValidationMessages}. A message names no
 * identifiers: what people wrote must not be read as a template. The path says where, and {@link ChainReview} says more.
 */
@Documented
@Constraint(validatedBy = ReviewedChainValidator.class)
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Source(document = SourceDocument.CONVENTION)
public @interface ReviewedChain {
    /**
     * The message's key; each violation has one of its own instead.
     *
     * @return the key
     */
    String message() default "{no.samskaping.soimpact.ReviewedChain}";

    /**
     * When the constraint is checked.
     *
     * @return the groups; always, unless set
     */
    Class<?>[] groups() default {};

    /**
     * What a host adds.
     *
     * @return the payload; nothing, unless set
     */
    Class<? extends Payload>[] payload() default {};
}
