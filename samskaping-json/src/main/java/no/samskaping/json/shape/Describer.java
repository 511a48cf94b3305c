package no.samskaping.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.model.Term;

/**
 * Is told how the values of a shape look, one kind of shape at a time; the schemas are written by one.
 *
 * @param <R> what is made of the telling
 */
public interface Describer<R> {
    /** A field of an object. */
    record Member(String name, boolean required, Shape<?> shape) {}

    /** A single value without more to be said of it. */
    R scalar(Scalar.Form form);

    /** One of the codes of a closed list. */
    R code(String type, List<? extends Term> terms);

    /** A list; one of distinct elements is a set. */
    R list(Shape<?> element, boolean distinct);

    /** An object with names of the document's own. */
    R map(Shape<?> name, Shape<?> value);

    /** An object with known names; the limits are those that hold between its fields. */
    R object(String type, List<Member> members, Map<String, Object> limits);

    /** One of several. */
    R choice(String type, List<Shape<?>> choices);

    /** A shape of which not every value is taken; see {@link Limited}. */
    R limited(Optional<String> type, Shape<?> shape, Map<String, Object> limits);
}
