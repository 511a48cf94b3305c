package no.samskaping.json.host;

import java.math.BigDecimal;
import java.util.Locale;
import no.samskaping.json.shape.Sink;
import no.samskaping.json.strict.Writable;

/** Takes a value that is a text and nothing else, to be the name of a field in a host's map. */
final class TextSink implements Sink {
    private final Locale language;
    private String text = "";

    TextSink(Locale language) {
        this.language = language;
    }

    String written() {
        return text;
    }

    @Override
    public void text(String written) {
        text = Writable.checked(written);
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
        return new IllegalArgumentException("Only terms and references to measurements can be the keys of a map");
    }
}
