package no.samskaping.json.internal.strict;

import java.math.BigDecimal;
import no.samskaping.json.internal.codec.JsonSource;
import no.samskaping.json.internal.text.Numerals;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a Jackson 3 parser, from its current token on. */
public final class Jackson3JsonSource implements JsonSource {
    private final JsonParser parser;
    private final boolean escapes;
    private Kind current;

    /** For any parser. */
    public Jackson3JsonSource(JsonParser parser) {
        this(parser, true);
    }

    /** For a parser of valid UTF-8, and whether that contains escapes. */
    Jackson3JsonSource(JsonParser parser, boolean escapes) {
        this.parser = parser;
        this.escapes = escapes;
        this.current = kind(parser.currentToken());
    }

    @Override
    public Kind next() {
        current = kind(parser.nextToken());
        return current;
    }

    /** Only an escape can produce such characters: the bytes are valid UTF-8 and the parser refuses control characters. */
    @Override
    public boolean isUnwritable(String text) {
        return escapes && JsonSource.super.isUnwritable(text);
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
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            return Numerals.extreme(parser.getString());
        }
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

    private Kind kind(@Nullable JsonToken token) {
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
            case VALUE_NUMBER_INT -> Kind.NUMBER;
            case VALUE_NUMBER_FLOAT -> parser.isNaN() ? Kind.OTHER : Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Kind.OTHER;
        };
    }
}
