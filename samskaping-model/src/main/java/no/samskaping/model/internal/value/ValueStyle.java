package no.samskaping.model.internal.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samskaping.model.finding.InvalidValueException;
import org.immutables.value.Value;

/**
 * The style in which value types are generated.
 *
 * <p>The implementation is package-private, accessors are named {@code getX()} or {@code isX()}, and builders throw
 * {@link InvalidValueException} for missing properties. The annotation is not in the class files, so users do not need
 * Immutables.
 *
 * <p>There are no {@code withX} methods, because they would bypass the checks in {@code Builder.build()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidValueException.class,
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
