package no.samskaping.json.jackson3;

import no.samskaping.json.internal.host.HostBinding;
import no.samskaping.json.internal.strict.Jackson3JsonSource;
import no.samskaping.json.problem.InputException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the values of one type of the library. */
final class SamskapingDeserializer extends ValueDeserializer<Object> {
    private final HostBinding<?> type;

    SamskapingDeserializer(HostBinding<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                && type.type().isInstance(parser.getEmbeddedObject())) {
            return parser.getEmbeddedObject();
        }
        try {
            return type.read(
                    new Jackson3JsonSource(parser),
                    () -> MappingFailure.position(parser),
                    above -> MappingFailure.pointer(parser, above));
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
