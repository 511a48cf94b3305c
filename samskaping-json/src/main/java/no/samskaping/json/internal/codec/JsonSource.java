package no.samskaping.json.internal.codec;

import java.math.BigDecimal;
import no.samskaping.json.internal.text.Utf8;

/** Gives the tokens of a document, one at a time; there is one for each kind of parser. */
public interface JsonSource {
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
        /** A token that JSON does not have: the parser of an application can return Java objects and NaN. */
        OTHER,
        END
    }

    /** Moves to the next token. */
    Kind next();

    /** The kind of the current token. */
    Kind current();

    /** The name or text of the current token. */
    String text();

    /** Whether a text from this source contains NUL or an unpaired surrogate, which no text may. */
    default boolean isUnwritable(String text) {
        return Utf8.firstUnwritable(text) >= 0;
    }

    /** The exact number of the current token; {@code Numerals.extreme} where its exponent does not fit an {@code int}. */
    BigDecimal number();

    /** Whether the current number is written without point and exponent and fits an {@code int}; the common case. */
    boolean isPlainInt();

    /** The current number, if {@link #isPlainInt()}. */
    int plainInt();

    /** Moves from the start of an object or a list to its end; does nothing at other tokens. */
    void skip();

    /** The byte offset where the current token starts. */
    long offset();
}
