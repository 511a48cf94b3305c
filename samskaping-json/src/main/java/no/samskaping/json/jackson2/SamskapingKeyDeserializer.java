package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.json.problem.InputException;

/** Reads the keys of a map of the application. */
final class SamskapingKeyDeserializer extends KeyDeserializer {
    private final HostBinding<?> type;

    SamskapingKeyDeserializer(HostBinding<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws MappingFailure {
        JsonParser parser = context.getParser();
        try {
            return type.readKey(
                    key, () -> MappingFailure.position(parser), above -> MappingFailure.pointer(parser, above));
        } catch (InputException e) {
            throw new MappingFailure(parser, e);
        }
    }
}
