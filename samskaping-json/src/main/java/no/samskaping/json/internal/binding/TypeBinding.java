package no.samskaping.json.internal.binding;

import java.util.List;
import java.util.function.BiFunction;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.model.finding.Finding;
import no.samskaping.samson.instrument.Instrument;

/**
 * A type that can be part of an application's own documents.
 *
 * @param type the type
 * @param codec its codec
 * @param references finds the references within the value, and to the given instruments, that have no target
 */
public record TypeBinding<T>(Class<T> type, Codec<T> codec, BiFunction<T, List<Instrument>, List<Finding>> references) {
    static <T> TypeBinding<T> of(Class<T> type, Codec<T> codec) {
        return new TypeBinding<>(type, codec, (value, instruments) -> List.of());
    }

    static <T> TypeBinding<T> of(DocumentBinding<T> document) {
        return new TypeBinding<>(document.type(), document.codec(), document.references());
    }
}
