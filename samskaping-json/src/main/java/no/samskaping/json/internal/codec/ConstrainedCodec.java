package no.samskaping.json.internal.codec;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A codec with limits on its values. The value's own builder enforces the limits; here they are repeated in the keywords of
 * JSON Schema, for the schema. A test over mutated documents checks that both agree.
 *
 * @param <T> the type
 */
public final class ConstrainedCodec<T> implements Codec<T> {
    private final Optional<String> type;
    private final Codec<T> codec;
    private final Map<String, Object> limits;
    private final Optional<T> standIn;

    private ConstrainedCodec(Optional<String> type, Codec<T> codec, Map<String, Object> limits, Optional<T> standIn) {
        this.type = type;
        this.codec = codec;
        this.limits = limits;
        this.standIn = standIn;
    }

    /** A codec with limits that apply in one place. */
    public static <T> Codec<T> of(Codec<T> codec, Map<String, Object> limits) {
        return new ConstrainedCodec<>(Optional.empty(), codec, limits, Optional.empty());
    }

    /** A codec with limits that few values keep, and a value that does. */
    public static <T> Codec<T> of(Codec<T> codec, Map<String, Object> limits, T standIn) {
        return new ConstrainedCodec<>(Optional.empty(), codec, limits, Optional.of(standIn));
    }

    /** A codec with limits that apply in many places, with a name in the schema. */
    public static <T> Codec<T> of(String type, Codec<T> codec, Map<String, Object> limits) {
        return new ConstrainedCodec<>(Optional.of(type), codec, limits, Optional.empty());
    }

    /** A codec with a name in the schema, with limits that few values keep, and a value that does. */
    public static <T> Codec<T> of(String type, Codec<T> codec, Map<String, Object> limits, T standIn) {
        return new ConstrainedCodec<>(Optional.of(type), codec, limits, Optional.of(standIn));
    }

    @Override
    public @Nullable T read(JsonSource in, DecodeContext context) {
        return codec.read(in, context);
    }

    @Override
    public T standIn(StandIns standIns) {
        return standIn.orElseGet(() -> codec.standIn(standIns));
    }

    @Override
    public T withoutPart(T value, String step, StandIns standIns) {
        return codec.withoutPart(value, step, standIns);
    }

    @Override
    public void write(T value, JsonSink out) {
        codec.write(value, out);
    }

    @Override
    public <R> R describe(SchemaVisitor<R> visitor) {
        return visitor.limited(type, codec, limits);
    }
}
