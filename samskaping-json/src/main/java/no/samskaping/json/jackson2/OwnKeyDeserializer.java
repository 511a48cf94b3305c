package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.host.HostType;

/** Reads the keys of a host's map. */
final class OwnKeyDeserializer extends KeyDeserializer {
    private final HostType<?> type;

    OwnKeyDeserializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws Refusal {
        JsonParser parser = context.getParser();
        try {
            return type.readKey(key, () -> Refusal.place(parser));
        } catch (SamskapingJsonException e) {
            throw new Refusal(parser, e);
        }
    }
}
