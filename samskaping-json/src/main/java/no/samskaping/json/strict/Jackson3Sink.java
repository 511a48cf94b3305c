package no.samskaping.json.strict;

import java.math.BigDecimal;
import java.util.Locale;
import no.samskaping.json.shape.Sink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes to a Jackson 3 generator, however it is configured. */
public final class Jackson3Sink implements Sink {
    private final JsonGenerator generator;
    private final Names names;
    private final Locale language;

    private final boolean plainly;

    /** Whether numbers are characters here: then their form is ours, else the format has its own. */
    private final boolean spelled;

    /** Whether the generator would put numbers in quotation marks. */
    private final boolean quoting;

    public Jackson3Sink(JsonGenerator generator, Locale language) {
        this(generator, language, new Names());
    }

    /** With the names of earlier documents. */
    public Jackson3Sink(JsonGenerator generator, Locale language, Names names) {
        this.generator = generator;
        this.names = names;
        this.plainly = Names.areWrittenPlainly(generator);
        this.language = language;
        this.spelled = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.quoting = generator instanceof JsonGeneratorBase json
                && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
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
        names.write(name, generator, plainly);
    }

    @Override
    public void text(String text) {
        generator.writeString(Writable.checked(text));
    }

    @Override
    public void number(int number) {
        if (quoting) {
            generator.writeRawValue(Integer.toString(number));
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void number(double number) {
        if (spelled) {
            numeral(Writable.numeral(number));
        } else {
            generator.writeNumber(Writable.checked(number));
        }
    }

    @Override
    public void number(BigDecimal number) {
        if (spelled) {
            numeral(Writable.numeral(number));
        } else {
            generator.writeNumber(Writable.checked(number));
        }
    }

    private void numeral(String numeral) {
        if (quoting) {
            generator.writeRawValue(numeral);
        } else {
            generator.writeNumber(numeral);
        }
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
