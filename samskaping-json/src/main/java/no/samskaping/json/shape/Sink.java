package no.samskaping.json.shape;

import java.math.BigDecimal;
import java.util.Locale;

/** Where a document is written to; what a generator of any make can take. */
public interface Sink {
    void startObject();

    void endObject();

    void startList();

    void endList();

    void name(String name);

    void text(String text);

    void number(int number);

    void number(double number);

    void number(BigDecimal number);

    void truth(boolean truth);

    /** The language of the messages in a document that has messages. */
    Locale language();
}
