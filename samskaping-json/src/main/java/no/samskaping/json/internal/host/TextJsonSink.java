package no.samskaping.json.internal.host;

import java.math.BigDecimal;
import java.util.Locale;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.strict.WritableText;

/** Receives a value that is written as one text, for use as a key in an application's map. */
final class TextJsonSink implements JsonSink {
    private final Locale language;
    private String text = "";

    TextJsonSink(Locale language) {
        this.language = language;
    }

    String written() {
        return text;
    }

    @Override
    public void text(String written) {
        text = WritableText.checked(written);
    }

    @Override
    public void startObject() {
        throw refusal();
    }

    @Override
    public void endObject() {
        throw refusal();
    }

    @Override
    public void startList() {
        throw refusal();
    }

    @Override
    public void endList() {
        throw refusal();
    }

    @Override
    public void name(String name) {
        throw refusal();
    }

    @Override
    public void number(int number) {
        throw refusal();
    }

    @Override
    public void number(double number) {
        throw refusal();
    }

    @Override
    public void number(BigDecimal number) {
        throw refusal();
    }

    @Override
    public void truth(boolean truth) {
        throw refusal();
    }

    @Override
    public Locale language() {
        return language;
    }

    private static IllegalArgumentException refusal() {
        return new IllegalArgumentException("Only terms and references to measurements can be keys of a map");
    }
}
