package no.samskaping.json.strict;

import java.math.BigDecimal;
import java.util.Locale;
import no.samskaping.json.shape.Sink;
import tools.jackson.core.JsonGenerator;

/** Writes to a Jackson 3 generator. */
public final class Jackson3Sink implements Sink {
    private final JsonGenerator generator;
    private final Locale language;

    public Jackson3Sink(JsonGenerator generator, Locale language) {
        this.generator = generator;
        this.language = language;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(Writable.checkedName(name));
    }

    @Override
    public void text(String text) {
        generator.writeString(Writable.checked(text));
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(double number) {
        generator.writeNumber(Writable.checked(number));
    }

    @Override
    public void number(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    public void truth(boolean truth) {
        generator.writeBoolean(truth);
    }

    @Override
    public Locale language() {
        return language;
    }
}
