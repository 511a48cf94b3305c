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
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.json.internal.host.TypedJsonSink;
import org.jspecify.annotations.Nullable;

/** Writes the values of one type of the library. */
final class SamskapingSerializer extends JsonSerializer<Object> {
    private final HostBinding<?> type;

    SamskapingSerializer(HostBinding<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(value, generator, new Jackson2JsonSink(generator, type.language()));
    }

    /** Writes a value inside an object of the application that contains the type id. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        TypedJsonSink.Envelope envelope = new TypedJsonSink.Envelope() {
            private @Nullable WritableTypeId id;

            @Override
            public void open(boolean object) {
                JsonToken start = object ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
                // The public type and not the generated class: applications register names for the former.
                Object name = types.getTypeIdResolver().idFromValueAndType(null, type.type());
                id = Unchecked.get(() -> types.writeTypePrefix(generator, types.typeId(value, start, name)));
            }

            @Override
            public void close() {
                Unchecked.get(() -> types.writeTypeSuffix(generator, id));
            }
        };
        write(value, generator, new TypedJsonSink(new Jackson2JsonSink(generator, type.language()), envelope));
    }

    private void write(Object value, JsonGenerator generator, JsonSink out) throws IOException {
        try {
            type.write(value, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(generator, e.getMessage(), e);
        }
    }
}
