package no.samskaping.json.bind;

import java.util.List;
import java.util.function.BiFunction;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.review.Finding;
import no.samskaping.samson.Instrument;

/**
 * A type that a host may have anywhere in its own documents, and how it looks there.
 *
 * @param type the type
 * @param shape how it looks
 * @param references finds the references within the value, and to the given instruments, that point at nothing
 */
public record Bound<T>(Class<T> type, Shape<T> shape, BiFunction<T, List<Instrument>, List<Finding>> references) {
    static <T> Bound<T> of(Class<T> type, Shape<T> shape) {
        return new Bound<>(type, shape, (value, instruments) -> List.of());
    }

    static <T> Bound<T> of(Document<T> document) {
        return new Bound<>(document.type(), document.shape(), document.references());
    }
}
