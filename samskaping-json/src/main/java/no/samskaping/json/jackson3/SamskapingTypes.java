package no.samskaping.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.samson.instrument.Instrument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** Finds serializers and deserializers for the library's types; returns null for other types. */
final class SamskapingTypes {
    private final Supplier<Locale> language;
    private final List<Instrument> instruments;

    SamskapingTypes(Supplier<Locale> language, List<Instrument> instruments) {
        this.language = language;
        this.instruments = instruments;
    }

    private Optional<HostBinding<?>> find(Class<?> type) {
        return HostBinding.of(type, language, instruments);
    }

    Serializers serializers() {
        return new Serializers() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return find(type.getRawClass()).map(SamskapingSerializer::new).orElse(null);
            }

            @Override
            public @Nullable ValueSerializer<?> findEnumSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return findSerializer(config, type, description, format);
            }
        };
    }

    Serializers keySerializers() {
        return new Serializers() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return find(type.getRawClass())
                        .map(SamskapingKeySerializer::new)
                        .orElse(null);
            }
        };
    }

    Deserializers deserializers() {
        return new Deserializers() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return find(type.getRawClass()).map(SamskapingDeserializer::new).orElse(null);
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return findBeanDeserializer(type, config, description);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return find(type).isPresent();
            }
        };
    }

    KeyDeserializers keyDeserializers() {
        return (type, config, description) ->
                find(type.getRawClass()).map(SamskapingKeyDeserializer::new).orElse(null);
    }
}
