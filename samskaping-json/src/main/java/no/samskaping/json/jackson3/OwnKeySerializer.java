package no.samskaping.json.jackson3;

import no.samskaping.json.host.HostType;
import no.samskaping.json.strict.Jackson3Sink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the keys of a host's map. */
final class OwnKeySerializer extends ValueSerializer<Object> {
    private final HostType<?> type;

    OwnKeySerializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            new Jackson3Sink(generator, type.language()).name(type.writeKey(value));
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }
}
