package no.samskaping.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.samskaping.model.review.InvalidValueException;
import org.immutables.value.Value;

/**
 * How every value type is generated: hidden implementation, {@code getX()} accessors, a builder that refuses what is
 * missing with the library's own exception. Gone after compilation, so users need no Immutables.
 *
 * <p>There are no {@code withX} methods: they would pass by the checks in {@code Builder.build()}.
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
