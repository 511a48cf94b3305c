package no.samskaping.json.shape;

import java.math.BigDecimal;
import no.samskaping.json.text.Utf8;

/** The tokens of a document, one at a time; what a parser of any make can give. */
public interface Tokens {
    /** The kinds of token. */
    enum Kind {
        OBJECT,
        OBJECT_END,
        LIST,
        LIST_END,
        NAME,
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        /** What JSON has no word for: a host's parser can carry objects and numbers that are none. */
        OTHER,
        END
    }

    /** Moves to the next token. */
    Kind next();

    /** The kind of the token that was moved to. */
    Kind current();

    /** The name or text of the current token. */
    String text();

    /** Whether a text that was given here holds what none may hold: NUL or half of a surrogate pair. */
    default boolean isUnwritable(String text) {
        return Utf8.firstUnwritable(text) >= 0;
    }

    /** The number of the current token, exactly; {@code Numerals.extreme} where its exponent is beyond reckoning. */
    BigDecimal number();

    /** The current number, if it is whole, written without point or exponent and fits an {@code int}; the common case. */
    boolean isPlainInt();

    /** The current number, after {@link #isPlainInt()} said yes. */
    int plainInt();

    /** From an object's or a list's start to its end; elsewhere nothing. */
    void skip();

    /** The byte offset where the current token starts. */
    long offset();
}
