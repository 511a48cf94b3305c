package no.samskaping.json.strict;

import java.math.BigDecimal;
import no.samskaping.json.shape.Tokens;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tokens from a Jackson 3 parser. */
public final class Jackson3Tokens implements Tokens {
    private final JsonParser parser;
    private Kind current = Kind.END;

    public Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Kind next() {
        current = kind(parser.nextToken());
        return current;
    }

    @Override
    public Kind current() {
        return current;
    }

    @Override
    public String text() {
        return current == Kind.NAME ? parser.currentName() : parser.getString();
    }

    @Override
    public BigDecimal number() {
        return parser.getDecimalValue();
    }

    @Override
    public boolean isPlainInt() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT;
    }

    @Override
    public int plainInt() {
        return parser.getIntValue();
    }

    @Override
    public void skip() {
        parser.skipChildren();
        current = kind(parser.currentToken());
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private static Kind kind(JsonToken token) {
        if (token == null) {
            return Kind.END;
        }
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case END_OBJECT -> Kind.OBJECT_END;
            case START_ARRAY -> Kind.LIST;
            case END_ARRAY -> Kind.LIST_END;
            case PROPERTY_NAME -> Kind.NAME;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("A parser of bytes gave " + token);
        };
    }
}
