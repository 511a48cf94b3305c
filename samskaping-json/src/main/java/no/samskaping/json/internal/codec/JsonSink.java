package no.samskaping.json.internal.codec;

import java.math.BigDecimal;
import java.util.Locale;

/** Takes the tokens of a document; there is one for each kind of generator. */
public interface JsonSink {
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
