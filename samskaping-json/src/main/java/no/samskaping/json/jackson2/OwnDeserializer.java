package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.host.HostType;

/** Reads the values of a type of ours. */
final class OwnDeserializer extends JsonDeserializer<Object> {
    private final HostType<?> type;

    OwnDeserializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                && type.type().isInstance(parser.getEmbeddedObject())) {
            return parser.getEmbeddedObject();
        }
        try {
            return type.read(new Jackson2Tokens(parser), () -> Refusal.place(parser));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (SamskapingJsonException e) {
            throw new Refusal(parser, e);
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

    /** A value is read anew, never merged into another. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }
}
