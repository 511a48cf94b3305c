package no.samskaping.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.samson.instrument.Instrument;
import org.jspecify.annotations.Nullable;

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
        return new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return find(type.getRawClass()).map(SamskapingSerializer::new).orElse(null);
            }
        };
    }

    Serializers keySerializers() {
        return new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return find(type.getRawClass())
                        .map(SamskapingKeySerializer::new)
                        .orElse(null);
            }
        };
    }

    Deserializers deserializers() {
        return new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return read(type.getRawClass());
            }

            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return read(type);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return find(type).isPresent();
            }

            private @Nullable JsonDeserializer<?> read(Class<?> type) {
                return find(type).map(SamskapingDeserializer::new).orElse(null);
            }
        };
    }

    KeyDeserializers keyDeserializers() {
        return (type, config, description) ->
                find(type.getRawClass()).map(SamskapingKeyDeserializer::new).orElse(null);
    }
}
