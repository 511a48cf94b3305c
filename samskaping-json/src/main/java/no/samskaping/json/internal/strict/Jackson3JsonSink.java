package no.samskaping.json.internal.strict;

import java.math.BigDecimal;
import java.util.Locale;
import no.samskaping.json.internal.codec.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes to a Jackson 3 generator, whatever its configuration. */
public final class Jackson3JsonSink implements JsonSink {
    private final JsonGenerator generator;
    private final EncodedNames names;
    private final Locale language;

    private final boolean plainly;

    /** Whether numbers are text in this format; a binary format has its own form of numbers. */
    private final boolean textual;

    /** Whether the generator is configured to put numbers in quotation marks. */
    private final boolean quoting;

    public Jackson3JsonSink(JsonGenerator generator, Locale language) {
        this(generator, language, new EncodedNames());
    }

    /** With the encoded names of earlier documents. */
    public Jackson3JsonSink(JsonGenerator generator, Locale language, EncodedNames names) {
        this.generator = generator;
        this.names = names;
        this.plainly = EncodedNames.areWrittenPlainly(generator);
        this.language = language;
        this.textual = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
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
        generator.writeString(WritableText.checked(text));
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
        if (textual) {
            numeral(WritableText.numeral(number));
        } else {
            generator.writeNumber(WritableText.checked(number));
        }
    }

    @Override
    public void number(BigDecimal number) {
        if (textual) {
            numeral(WritableText.numeral(number));
        } else {
            generator.writeNumber(WritableText.checked(number));
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
