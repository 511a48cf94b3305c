package no.samskaping.json.jackson3;

import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.json.internal.strict.Jackson3JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the keys of a map of the application. */
final class SamskapingKeySerializer extends ValueSerializer<Object> {
    private final HostBinding<?> type;

    SamskapingKeySerializer(HostBinding<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            new Jackson3JsonSink(generator, type.language()).name(type.writeKey(value));
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }
}
