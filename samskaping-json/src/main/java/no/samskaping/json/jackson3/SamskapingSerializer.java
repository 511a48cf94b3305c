package no.samskaping.json.jackson3;

import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.json.internal.host.TypedJsonSink;
import no.samskaping.json.internal.strict.Jackson3JsonSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one type of the library. */
final class SamskapingSerializer extends ValueSerializer<Object> {
    private final HostBinding<?> type;

    SamskapingSerializer(HostBinding<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        write(value, generator, new Jackson3JsonSink(generator, type.language()));
    }

    /** Writes a value inside an object of the application that contains the type id. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        TypedJsonSink.Envelope envelope = new TypedJsonSink.Envelope() {
            private @Nullable WritableTypeId id;

            @Override
            public void open(boolean object) {
                JsonToken start = object ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
                // The public type and not the generated class: applications register names for the former.
                Object name = types.getTypeIdResolver().idFromValueAndType(context, null, type.type());
                id = types.writeTypePrefix(generator, context, types.typeId(value, start, name));
            }

            @Override
            public void close() {
                types.writeTypeSuffix(generator, context, id);
            }
        };
        write(value, generator, new TypedJsonSink(new Jackson3JsonSink(generator, type.language()), envelope));
    }

    private void write(Object value, JsonGenerator generator, JsonSink out) {
        try {
            type.write(value, out);
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }

    @Override
    public Class<?> handledType() {
        return type.type();
    }
}
