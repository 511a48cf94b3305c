package no.samskaping.json.internal.binding;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.instrument.Instrument;

/**
 * One type of document: its root type, its format and its codec.
 *
 * @param type the root type
 * @param format the format that the document names
 * @param codecSupplier returns the codec: a program that reads one type of document builds no other codecs
 * @param references finds the references within a document, and to the given instruments, that have no target
 */
public record DocumentBinding<T>(
        Class<T> type,
        DocumentFormat format,
        Supplier<Codec<T>> codecSupplier,
        BiFunction<T, List<Instrument>, List<Finding>> references) {
    public Codec<T> codec() {
        return codecSupplier.get();
    }

    /** What is wrong with a document as a whole although each of its parts is valid. */
    public List<Finding> checkReferences(T value, List<Instrument> instruments) {
        return references.apply(value, instruments);
    }
}
