package no.samskaping.json.jackson3;

import no.samskaping.json.SamskapingJsonException;
import no.samskaping.json.host.HostType;
import no.samskaping.json.strict.Jackson3Tokens;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the values of a type of ours. */
final class OwnDeserializer extends ValueDeserializer<Object> {
    private final HostType<?> type;

    OwnDeserializer(HostType<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                && type.type().isInstance(parser.getEmbeddedObject())) {
            return parser.getEmbeddedObject();
        }
        try {
            return type.read(new Jackson3Tokens(parser), () -> Refusal.place(parser));
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
