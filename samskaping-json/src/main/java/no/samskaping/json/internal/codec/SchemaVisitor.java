package no.samskaping.json.internal.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.model.term.Term;

/**
 * Visits a codec to describe the form of its values; the schemas are written by one.
 *
 * @param <R> the description
 */
public interface SchemaVisitor<R> {
    /** A field of an object. */
    record Member(String name, boolean required, Codec<?> codec) {}

    /** A single value without further limits. */
    R scalar(ScalarCodecs.Form form);

    /** A code from a closed list. */
    R code(String type, List<? extends Term> terms);

    /** A list, or a set if its elements are distinct. */
    R list(Codec<?> element, boolean distinct);

    /** An object with any names. */
    R map(Codec<?> name, Codec<?> value);

    /** An object with known names; the limits are those that involve several fields. */
    R object(String type, List<Member> members, Map<String, Object> limits);

    /** One of several forms. */
    R choice(String type, List<Codec<?>> choices);

    /** A codec with limits on its values; see {@link ConstrainedCodec}. */
    R limited(Optional<String> type, Codec<?> codec, Map<String, Object> limits);
}
