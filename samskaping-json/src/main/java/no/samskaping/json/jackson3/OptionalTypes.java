package no.samskaping.json.jackson3;

import no.samskaping.json.internal.binding.TypeBindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Keeps type ids out of an {@code Optional} of a bound type: with default typing Jackson 3 would write one and not read it. */
final class OptionalTypes extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings("unchecked")
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        JavaType type = description.getType();
        return type.isReferenceType()
                        && TypeBindings.of(type.getReferencedType().getRawClass())
                                .isPresent()
                ? new Untyped((ValueSerializer<Object>) serializer)
                : serializer;
    }

    private static final class Untyped extends ValueSerializer<Object> {
        private final ValueSerializer<Object> typed;

        Untyped(ValueSerializer<Object> typed) {
            this.typed = typed;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            typed.serialize(value, generator, context);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            typed.serialize(value, generator, context);
        }

        @Override
        @SuppressWarnings("unchecked")
        public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
            return new Untyped((ValueSerializer<Object>) typed.createContextual(context, property));
        }

        @Override
        public boolean isEmpty(SerializationContext context, Object value) {
            return typed.isEmpty(context, value);
        }
    }
}
