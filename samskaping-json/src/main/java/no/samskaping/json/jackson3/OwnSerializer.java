package no.samskaping.json.jackson3;

import no.samskaping.json.host.HostType;
import no.samskaping.json.host.TypedSink;
import no.samskaping.json.shape.Sink;
import no.samskaping.json.strict.Jackson3Sink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of a type of ours. */
final class OwnSerializer extends ValueSerializer<Object> {
    private final HostType<?> type;

    OwnSerializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        write(value, generator, new Jackson3Sink(generator, type.language()));
    }

    /** Inside an object of the host's that says itself what type stands in it. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        TypedSink.Envelope envelope = new TypedSink.Envelope() {
            private @Nullable WritableTypeId id;

            @Override
            public void open(boolean object) {
                JsonToken start = object ? JsonToken.START_OBJECT : JsonToken.VALUE_STRING;
                // By our type, not by the class that implements it: a host names the former.
                Object name = types.getTypeIdResolver().idFromValueAndType(context, null, type.type());
                id = types.writeTypePrefix(generator, context, types.typeId(value, start, name));
            }

            @Override
            public void close() {
                types.writeTypeSuffix(generator, context, id);
            }
        };
        write(value, generator, new TypedSink(new Jackson3Sink(generator, type.language()), envelope));
    }

    private void write(Object value, JsonGenerator generator, Sink out) {
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
