package no.samskaping.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samskaping.json.internal.binding.DocumentBinding;
import no.samskaping.json.internal.binding.DocumentBindings;
import no.samskaping.json.internal.binding.DocumentFormat;
import no.samskaping.json.internal.binding.FormatCodec;
import no.samskaping.json.internal.strict.StrictFactory;
import no.samskaping.json.internal.strict.StrictReader;
import no.samskaping.json.internal.strict.StrictWriter;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.term.Language;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/**
 * A type of JSON document. Each constant reads and writes the documents of one type.
 *
 * <pre>{@code
 * Assessment assessment = DocumentType.ASSESSMENT.read(Path.of("assessment.json"));
 * Scorecard scorecard = Scorer.standard().score(assessment);
 * byte[] json = DocumentType.SCORECARD.write(scorecard);
 * }</pre>
 *
 * <p>Reading is strict. Nothing in a document is repaired or ignored; a document that is not valid is refused with all
 * problems that can be found: unknown, missing, repeated and null fields, values of the wrong kind, unknown codes, values
 * out of range, references within the document that have no target, invalid UTF-8 and invalid JSON. The order of fields
 * does not matter. A problem never contains an answer of a respondent.
 *
 * <p>Writing is canonical: equal values give the same bytes. Reading them gives an equal value.
 *
 * <p>The JSON configuration of the application has no effect here. Immutable and thread-safe; every type is one of the
 * constants.
 *
 * @param <T> the Java type of the documents
 */
public final class DocumentType<T> {
    /** The largest document that is read: 64 MiB. For more response sheets there is {@code JsonLines}. */
    public static final int MAX_BYTES = StrictFactory.MAX_BYTES;

    /** A collaboration. */
    public static final DocumentType<Collaboration> COLLABORATION = new DocumentType<>(DocumentBindings.COLLABORATION);

    /** A questionnaire. */
    public static final DocumentType<Instrument> INSTRUMENT = new DocumentType<>(DocumentBindings.INSTRUMENT);

    /** The answers to a questionnaire. */
    public static final DocumentType<Assessment> ASSESSMENT = new DocumentType<>(DocumentBindings.ASSESSMENT);

    /** The scores of an assessment, as far as they may be shown. */
    public static final DocumentType<Scorecard> SCORECARD = new DocumentType<>(DocumentBindings.SCORECARD);

    /** A chain of SoImpact's ten steps. */
    public static final DocumentType<ImpactChain> CHAIN = new DocumentType<>(DocumentBindings.CHAIN);

    /** The review of a chain. A review with an application's own rules can be written, but not read. */
    public static final DocumentType<ChainReview> REVIEW = new DocumentType<>(DocumentBindings.REVIEW);

    private static final List<DocumentType<?>> ALL =
            List.of(COLLABORATION, INSTRUMENT, ASSESSMENT, SCORECARD, CHAIN, REVIEW);

    private final DocumentBinding<T> binding;

    private DocumentType(DocumentBinding<T> binding) {
        this.binding = binding;
    }

    /**
     * {@return all types of document}
     */
    public static List<DocumentType<?>> values() {
        return ALL;
    }

    /**
     * Finds the type of a document by its field {@code format}; the rest of the document is not checked.
     *
     * @param json the document in UTF-8, at most {@value #MAX_BYTES} bytes
     * @return the type of the document
     * @throws InputException if the document has no format, or an unknown one
     */
    public static DocumentType<?> of(byte[] json) {
        return of(new StrictReader(json));
    }

    private static DocumentType<?> of(StrictReader reader) {
        String format = reader.peek("format");
        return ofFormat(format)
                .orElseThrow(() ->
                        reader.unknown(FormatCodec.ruleForUnknown(format), "format", format, DocumentFormat.ids()));
    }

    /**
     * Finds the type of the documents with a format.
     *
     * @param format name and version, such as {@code samson/assessment/1}
     * @return the type, or empty if the library does not know the format in that version
     */
    public static Optional<DocumentType<?>> ofFormat(String format) {
        return ALL.stream().filter(type -> type.getFormat().equals(format)).findFirst();
    }

    /**
     * Finds the type of the documents that a Java type is written as, for frameworks that know the type only at run time.
     *
     * @param <T> the Java type
     * @param javaType a class, such as {@code value.getClass()}
     * @return the type of document, or empty if there is none
     */
    @SuppressWarnings("unchecked") // a document type of a supertype of T
    public static <T> Optional<DocumentType<? super T>> ofType(Class<T> javaType) {
        return ALL.stream()
                .filter(type -> type.getJavaType().isAssignableFrom(javaType))
                .findFirst()
                .map(type -> (DocumentType<? super T>) type);
    }

    DocumentFormat format() {
        return binding.format();
    }

    /**
     * {@return the name and version of the format, such as {@code samson/assessment/1}: the value of the field {@code
     * format} in every document of this type}
     */
    public String getFormat() {
        return binding.format().getId();
    }

    /**
     * {@return the name of the format without its version, such as {@code samson/assessment}}
     */
    public String getName() {
        return binding.format().getName();
    }

    /**
     * {@return the version of the format, 1 or higher; a later release adds only optional fields to the same version}
     */
    public int getVersion() {
        return binding.format().getVersion();
    }

    /**
     * {@return the Java type of the documents}
     */
    public Class<T> getJavaType() {
        return binding.type();
    }

    /**
     * Reads a document.
     *
     * <p>The answers of an assessment are checked against its instrument if that is the standard instrument or one of
     * those given here. If not, only the scoring checks them.
     *
     * @param json the document in UTF-8, at most {@value #MAX_BYTES} bytes
     * @param instruments the instruments that an assessment may refer to, besides the standard instrument
     * @return the value of the document
     * @throws InputException if the document is not valid
     */
    public T read(byte[] json, Instrument... instruments) {
        StrictReader reader = new StrictReader(json);
        DocumentType<?> type = of(reader);
        if (type != this) {
            throw reader.refusal(InputRule.OTHER_FORMAT, "/format", "found", type.getFormat(), "expected", getFormat());
        }
        return reader.read(binding.codec(), value -> binding.checkReferences(value, List.of(instruments)));
    }

    /**
     * Reads a document from a stream, to the end of the stream, and does not close the stream.
     *
     * @param json the document in UTF-8, at most {@value #MAX_BYTES} bytes
     * @param instruments the instruments that an assessment may refer to, besides the standard instrument
     * @return the value of the document
     * @throws InputException if the document is not valid
     * @throws UncheckedIOException if the stream cannot be read
     */
    public T read(InputStream json, Instrument... instruments) {
        try {
            return read(json.readNBytes(MAX_BYTES + 1), instruments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document from a file.
     *
     * @param json a file with the document in UTF-8, at most {@value #MAX_BYTES} bytes
     * @param instruments the instruments that an assessment may refer to, besides the standard instrument
     * @return the value of the document
     * @throws InputException if the document is not valid
     * @throws UncheckedIOException if the file does not exist or cannot be read
     */
    public T read(Path json, Instrument... instruments) {
        try (InputStream stream = Files.newInputStream(json)) {
            return read(stream, instruments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document. The messages in a review are in Bokmål.
     *
     * @param value the value of the document
     * @return the document in UTF-8, on one line without a line end
     * @throws IllegalArgumentException if a text in the value could not be read again: it contains NUL or an unpaired
     *     surrogate, or is longer than 100 000 characters
     */
    public byte[] write(T value) {
        return write(value, Language.BOKMAAL.getLocale());
    }

    /**
     * Writes a document with messages in a language. Only a review has messages.
     *
     * @param value the value of the document
     * @param locale the language of the messages
     * @return the document in UTF-8, on one line without a line end
     * @throws IllegalArgumentException as {@link #write(Object)} does
     */
    public byte[] write(T value, Locale locale) {
        return new StrictWriter().toBytes(binding.codec(), value, locale);
    }

    /**
     * {@return the format}
     */
    @Override
    public String toString() {
        return getFormat();
    }
}
