package no.samskaping.json.jackson3;

import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.host.HostType;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the keys of a host's map. */
final class OwnKeyDeserializer extends KeyDeserializer {
    private final HostType<?> type;

    OwnKeyDeserializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        JsonParser parser = context.getParser();
        try {
            return type.readKey(key, () -> Refusal.place(parser));
        } catch (SamskapingJsonException e) {
            throw new Refusal(parser, e);
        }
    }
}
