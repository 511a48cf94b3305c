package no.samskaping.json.jackson3;

import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.json.problem.InputException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the keys of a map of the application. */
final class SamskapingKeyDeserializer extends KeyDeserializer {
    private final HostBinding<?> type;

    SamskapingKeyDeserializer(HostBinding<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        JsonParser parser = context.getParser();
        try {
            return type.readKey(
                    key, () -> MappingFailure.position(parser), above -> MappingFailure.pointer(parser, above));
        } catch (InputException e) {
            throw new MappingFailure(parser, e);
        }
    }
}
