package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.json.problem.InputException;

/** Reads the values of one type of the library. */
final class SamskapingDeserializer extends JsonDeserializer<Object> {
    private final HostBinding<?> type;

    SamskapingDeserializer(HostBinding<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                && type.type().isInstance(parser.getEmbeddedObject())) {
            return parser.getEmbeddedObject();
        }
        try {
            return type.read(
                    new Jackson2JsonSource(parser),
                    () -> MappingFailure.position(parser),
                    above -> MappingFailure.pointer(parser, above));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (InputException e) {
            throw new MappingFailure(parser, e);
        }
    }

    @Override
    public Class<?> handledType() {
        return type.type();
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    /** A value is immutable and is never merged into another. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }
}
