package no.samskaping.soimpact;

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
 * Constraint: a review of the impact chain has no errors.
 *
 * <p>Each error is a violation with the property path of its location, such as {@code measurements[3].indicator}. The
 * message key is {@code no.samskaping.soimpact.ChainRule.} followed by the id of the rule. The messages are in {@code
 * ContributorValidationMessages}, the bundle that Hibernate Validator reserves for libraries; an application can
 * override them in its {@code ValidationMessages}. Messages do not contain ids from the chain, because user text must
 * not be interpreted as a message template.
 *
 * <p>The validator is not named here. It is registered as a service ({@code jakarta.validation.ConstraintValidator}),
 * which Hibernate Validator loads on the class path and on the module path.
 */
@Documented
@Constraint(validatedBy = {})
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
    /** {@return the message key; each violation has its own key instead} */
    String message() default "{no.samskaping.soimpact.ReviewedChain}";

    /** {@return the validation groups; none by default, so that the constraint is always checked} */
    Class<?>[] groups() default {};

    /** {@return the payload; none by default} */
    Class<? extends Payload>[] payload() default {};
}
