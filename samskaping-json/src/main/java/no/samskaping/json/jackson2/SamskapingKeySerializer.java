package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samskaping.json.internal.host.HostBinding;

/** Writes the keys of a map of the application. */
final class SamskapingKeySerializer extends JsonSerializer<Object> {
    private final HostBinding<?> type;

    SamskapingKeySerializer(HostBinding<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            new Jackson2JsonSink(generator, type.language()).name(type.writeKey(value));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(generator, e.getMessage(), e);
        }
    }
}
