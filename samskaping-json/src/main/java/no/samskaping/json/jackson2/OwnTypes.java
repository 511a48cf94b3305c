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
import no.samskaping.json.host.HostType;
import no.samskaping.samson.Instrument;
import org.jspecify.annotations.Nullable;

/** Finds what writes and what reads a type of ours; has nothing to say on other types. */
final class OwnTypes {
    private final Supplier<Locale> language;
    private final List<Instrument> instruments;

    OwnTypes(Supplier<Locale> language, List<Instrument> instruments) {
        this.language = language;
        this.instruments = instruments;
    }

    private Optional<HostType<?>> find(Class<?> type) {
        return HostType.of(type, language, instruments);
    }

    Serializers serializers() {
        return new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return find(type.getRawClass()).map(OwnSerializer::new).orElse(null);
            }
        };
    }

    Serializers keySerializers() {
        return new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return find(type.getRawClass()).map(OwnKeySerializer::new).orElse(null);
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
                return find(type).map(OwnDeserializer::new).orElse(null);
            }
        };
    }

    KeyDeserializers keyDeserializers() {
        return (type, config, description) ->
                find(type.getRawClass()).map(OwnKeyDeserializer::new).orElse(null);
    }
}
