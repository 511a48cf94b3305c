package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samskaping.json.host.HostType;
import no.samskaping.json.host.TypedSink;
import no.samskaping.json.shape.Sink;
import org.jspecify.annotations.Nullable;

/** Writes the values of a type of ours. */
final class OwnSerializer extends JsonSerializer<Object> {
    private final HostType<?> type;

    OwnSerializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(value, generator, new Jackson2Sink(generator, type.language()));
    }

    /** Inside an object of the host's that says itself what type stands in it. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        TypedSink.Envelope envelope = new TypedSink.Envelope() {
            private @Nullable WritableTypeId id;

            @Override
            public void open(boolean object) {
                JsonToken start = object ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
                // By our type, not by the class that implements it: a host names the former.
                Object name = types.getTypeIdResolver().idFromValueAndType(null, type.type());
                id = Unchecked.get(() -> types.writeTypePrefix(generator, types.typeId(value, start, name)));
            }

            @Override
            public void close() {
                Unchecked.get(() -> types.writeTypeSuffix(generator, id));
            }
        };
        write(value, generator, new TypedSink(new Jackson2Sink(generator, type.language()), envelope));
    }

    private void write(Object value, JsonGenerator generator, Sink out) throws IOException {
        try {
            type.write(value, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(generator, e.getMessage(), e);
        }
    }
}
