package no.samskaping.json.internal.strict;

import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes values in canonical form. An instance keeps the encoded names of what it has written; it is not thread-safe. */
public final class StrictWriter {
    /** Most documents are smaller. */
    private static final int USUAL_BYTES = 1 << 13;

    private final EncodedNames names = new EncodedNames();

    /**
     * Returns a value as bytes.
     *
     * @throws IllegalArgumentException if it could not be read again
     */
    public <T> byte[] toBytes(Codec<T> codec, T value, Locale locale) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_BYTES);
        write(codec, value, locale, bytes);
        return bytes.toByteArray();
    }

    /** Returns a document that has no codec, since it is not read again, as bytes. */
    public byte[] toBytes(Consumer<JsonSink> write, Locale locale) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_BYTES);
        try (JsonGenerator generator = StrictFactory.generator(bytes)) {
            write.accept(new Jackson3JsonSink(generator, locale, names));
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it could not be read again
     */
    public <T> void write(Codec<T> codec, T value, Locale locale, OutputStream out) {
        try (JsonGenerator generator = StrictFactory.generator(out)) {
            codec.write(value, new Jackson3JsonSink(generator, locale, names));
        }
    }
}
