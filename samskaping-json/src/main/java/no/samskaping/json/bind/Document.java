package no.samskaping.json.bind;

import java.util.List;
import java.util.function.BiFunction;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.review.Finding;
import no.samskaping.samson.Instrument;

/**
 * A kind of document that is read: how it looks, and what is looked at once it is whole.
 *
 * @param type the root type
 * @param format the format that the document names
 * @param shape how it looks
 * @param references finds the references within a document, and to the given instruments, that point at nothing
 */
public record Document<T>(
        Class<T> type,
        DocumentFormat format,
        Shape<T> shape,
        BiFunction<T, List<Instrument>, List<Finding>> references) {
    /** What makes a document unreadable although each of its parts is sound. */
    public List<Finding> broken(T value, List<Instrument> instruments) {
        return references.apply(value, instruments);
    }
}
