package no.samskaping.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import no.samskaping.json.bind.Document;
import no.samskaping.json.bind.Documents;
import no.samskaping.json.bind.FormatShape;
import no.samskaping.json.strict.Jackson3Sink;
import no.samskaping.json.strict.StrictFactory;
import no.samskaping.json.strict.StrictReader;
import no.samskaping.model.words.Language;
import no.samskaping.samson.Instrument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * The strict door: documents in, documents out, the same everywhere.
 *
 * <p>Reading repairs nothing and drops nothing. A document is refused with every problem that can be known: unknown,
 * missing, repeated and null fields, values of the wrong kind, unknown codes, values that mean nothing, references
 * within the document that point at nothing, text that is no UTF-8 or no JSON. The order of fields does not matter.
 *
 * <p>Writing is canonical: equal values give the same bytes. What is written can be read again and gives an equal value.
 *
 * <p>Nothing of a host's JSON configuration reaches this class, and no answer of a respondent reaches a problem. All
 * methods are safe to call from several threads.
 */
public final class SamskapingJson {
    /** The most bytes that a document may have: 64 MiB. More sheets than that hold travel one a line. */
    public static final int MAX_BYTES = 64 << 20;

    /** Most documents have no more. */
    private static final int USUAL_BYTES = 1 << 13;

    private SamskapingJson() {}

    /**
     * Reads a document.
     *
     * @param <T> the document's root type
     * @param json the document in UTF-8, at most 64 MiB
     * @param type the root type: see {@link DocumentFormat#getType()}
     * @return the document's value
     * @throws SamskapingJsonException if anything is wrong with the document
     * @throws IllegalArgumentException if there is no such document to read
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(json, type, new Instrument[0]);
    }

    /**
     * Reads a document that may name other instruments than the standard one.
     *
     * <p>The answers of an assessment are held against the instrument that it names, when that is the standard one or
     * among those given; else it is the scoring that refuses.
     *
     * @param <T> the document's root type
     * @param json the document in UTF-8, at most 64 MiB
     * @param type the root type: see {@link DocumentFormat#getType()}
     * @param instruments the instruments that an assessment may name beside the standard one
     * @return the document's value
     * @throws SamskapingJsonException if anything is wrong with the document
     * @throws IllegalArgumentException if there is no such document to read
     */
    public static <T> T read(byte[] json, Class<T> type, Instrument... instruments) {
        Document<T> document = Documents.readable(type);
        StrictReader reader = new StrictReader(json);
        DocumentFormat format = format(reader);
        if (format != document.format()) {
            throw reader.refusal(
                    JsonRule.OTHER_FORMAT,
                    "/format",
                    "found",
                    format.getId(),
                    "expected",
                    document.format().getId());
        }
        return reader.read(document.shape(), value -> document.broken(value, List.of(instruments)));
    }

    /**
     * Reads a document from a stream, to its end; the stream stays open.
     *
     * @param <T> the document's root type
     * @param json the document in UTF-8, at most 64 MiB
     * @param type the root type: see {@link DocumentFormat#getType()}
     * @return the document's value
     * @throws SamskapingJsonException if anything is wrong with the document
     * @throws IllegalArgumentException if there is no such document to read
     * @throws UncheckedIOException if the stream fails
     */
    public static <T> T read(InputStream json, Class<T> type) {
        return read(bytes(json), type);
    }

    /**
     * Finds out what kind of document this is, from the format that it names; looks at nothing else in it.
     *
     * @param json the document in UTF-8, at most 64 MiB
     * @return the format
     * @throws SamskapingJsonException if the document names no format, or none that the library knows
     */
    public static DocumentFormat formatOf(byte[] json) {
        return format(new StrictReader(json));
    }

    /**
     * Writes a document; the messages of a review are in Bokmål.
     *
     * @param value the root of a document: see {@link DocumentFormat#getType()}
     * @return the document in UTF-8, on one line, without a line end
     * @throws IllegalArgumentException if there is no such document, or if a text of the value could not be read again:
     *     it holds NUL or half of a surrogate pair, or is longer than 100 000 characters
     */
    public static byte[] write(Object value) {
        return write(value, Language.BOKMAAL.getLocale());
    }

    /**
     * Writes a document with its messages in a language; only a review has messages.
     *
     * @param value the root of a document: see {@link DocumentFormat#getType()}
     * @param language the reader's language
     * @return the document in UTF-8, on one line, without a line end
     * @throws IllegalArgumentException as {@link #write(Object)} does
     */
    public static byte[] write(Object value, Locale language) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_BYTES);
        try (JsonGenerator generator = StrictFactory.generator(bytes)) {
            Documents.write(value, new Jackson3Sink(generator, language));
        }
        return bytes.toByteArray();
    }

    private static DocumentFormat format(StrictReader reader) {
        String named = reader.peek("format");
        return DocumentFormat.of(named)
                .orElseThrow(() -> reader.unknown(FormatShape.unknown(named), "format", named, FormatShape.ids()));
    }

    private static byte[] bytes(InputStream json) {
        try {
            return json.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
