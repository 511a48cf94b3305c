package no.samskaping.json.bind;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.review.Finding;
import no.samskaping.samson.Instrument;

/**
 * A kind of document that is read: how it looks, and what is looked at once it is whole.
 *
 * @param type the root type
 * @param format the format that the document names
 * @param lookedUp gives how it looks: a program that reads one kind pays for none of the others' descriptions
 * @param references finds the references within a document, and to the given instruments, that point at nothing
 */
public record Document<T>(
        Class<T> type,
        DocumentFormat format,
        Supplier<Shape<T>> lookedUp,
        BiFunction<T, List<Instrument>, List<Finding>> references) {
    /** How it looks. */
    public Shape<T> shape() {
        return lookedUp.get();
    }

    /** What makes a document unreadable although each of its parts is sound. */
    public List<Finding> broken(T value, List<Instrument> instruments) {
        return references.apply(value, instruments);
    }
}
