package no.samskaping.json.internal.codec;

import java.math.BigDecimal;
import no.samskaping.json.internal.text.Utf8;

/** Gives the tokens of a document with their numbers; there is one for each kind of parser. */
public interface JsonSource extends JsonTokens {
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
}
