package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.text.Numerals;

/** The tokens of a Jackson 2 parser, from its current token on. */
final class Jackson2JsonSource implements JsonSource {
    private final JsonParser parser;
    private Kind current;

    Jackson2JsonSource(JsonParser parser) {
        this.parser = parser;
        this.current = kind();
    }

    @Override
    public Kind next() {
        Unchecked.get(parser::nextToken);
        current = kind();
        return current;
    }

    @Override
    public Kind current() {
        return current;
    }

    @Override
    public String text() {
        return Unchecked.get(parser::getText);
    }

    @Override
    public BigDecimal number() {
        try {
            return Unchecked.get(parser::getDecimalValue);
        } catch (NumberFormatException e) {
            return Numerals.extreme(Unchecked.get(parser::getText));
        }
    }

    @Override
    public boolean isPlainInt() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && Unchecked.get(parser::getNumberType) == JsonParser.NumberType.INT;
    }

    @Override
    public int plainInt() {
        return Unchecked.get(parser::getIntValue);
    }

    @Override
    public void skip() {
        Unchecked.get(parser::skipChildren);
        current = kind();
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private Kind kind() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return Kind.END;
        }
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case END_OBJECT -> Kind.OBJECT_END;
            case START_ARRAY -> Kind.LIST;
            case END_ARRAY -> Kind.LIST_END;
            case FIELD_NAME -> Kind.NAME;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT -> Kind.NUMBER;
            case VALUE_NUMBER_FLOAT -> Unchecked.get(parser::isNaN) ? Kind.OTHER : Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Kind.OTHER;
        };
    }
}
