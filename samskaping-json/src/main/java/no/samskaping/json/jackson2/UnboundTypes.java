package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.io.IOException;
import no.samskaping.json.internal.host.HostBinding;

/** Refuses the library's types without a JSON form, unless the application has its own serializer for one. */
final class UnboundTypes extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
        Class<?> type = description.getBeanClass();
        return serializer instanceof BeanSerializerBase && HostBinding.hasNoForm(type)
                ? new Refusing(type)
                : serializer;
    }

    private static final class Refusing extends JsonSerializer<Object> {
        private final Class<?> type;

        Refusing(Class<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            throw JsonMappingException.from(generator, HostBinding.noFormMessage(type));
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
                throws IOException {
            serialize(value, generator, context);
        }
    }
}
