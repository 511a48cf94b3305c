package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.math.BigDecimal;
import java.util.Locale;
import no.samskaping.json.internal.codec.JsonSink;
import no.samskaping.json.internal.strict.WritableText;

/** Writes to a Jackson 2 generator, whatever its configuration. */
final class Jackson2JsonSink implements JsonSink {
    private final JsonGenerator generator;
    private final Locale language;

    /** Whether numbers are text in this format; a binary format has its own form of numbers. */
    private final boolean textual;

    /** Whether the generator is configured to put numbers in quotation marks. */
    private final boolean quoting;

    /** Whether no escapes are configured beyond those that JSON needs. */
    private final boolean plain;

    Jackson2JsonSink(JsonGenerator generator, Locale language) {
        this.generator = generator;
        this.language = language;
        this.textual = generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.quoting = generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
        this.plain = generator.getCharacterEscapes() == null && generator.getHighestEscapedChar() == 0;
    }

    @Override
    public void startObject() {
        Unchecked.run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        Unchecked.run(generator::writeEndObject);
    }

    @Override
    public void startList() {
        Unchecked.run(generator::writeStartArray);
    }

    @Override
    public void endList() {
        Unchecked.run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        WritableText.checked(name);
        if (isSplit(name)) {
            Unchecked.run(() -> generator.writeFieldName(new SerializedString(name)));
        } else {
            Unchecked.run(() -> generator.writeFieldName(name));
        }
    }

    @Override
    public void text(String text) {
        WritableText.checked(text);
        if (isSplit(text)) {
            Unchecked.run(() -> generator.writeString(new SerializedString(text)));
        } else {
            Unchecked.run(() -> generator.writeString(text));
        }
    }

    @Override
    public void number(int number) {
        if (quoting) {
            Unchecked.run(() -> generator.writeRawValue(Integer.toString(number)));
        } else {
            Unchecked.run(() -> generator.writeNumber(number));
        }
    }

    @Override
    public void number(double number) {
        if (textual) {
            numeral(WritableText.numeral(number));
        } else {
            Unchecked.run(() -> generator.writeNumber(WritableText.checked(number)));
        }
    }

    @Override
    public void number(BigDecimal number) {
        if (textual) {
            numeral(WritableText.numeral(number));
        } else {
            Unchecked.run(() -> generator.writeNumber(WritableText.checked(number)));
        }
    }

    private void numeral(String numeral) {
        if (quoting) {
            Unchecked.run(() -> generator.writeRawValue(numeral));
        } else {
            Unchecked.run(() -> generator.writeNumber(numeral));
        }
    }

    @Override
    public void truth(boolean truth) {
        Unchecked.run(() -> generator.writeBoolean(truth));
    }

    @Override
    public Locale language() {
        return language;
    }

    /** Whether the generator would write a surrogate pair as two escapes; Jackson 2 does not if the text is encoded before. */
    private boolean isSplit(String text) {
        return plain && text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }
}
