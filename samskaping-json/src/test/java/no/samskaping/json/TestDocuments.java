package no.samskaping.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;

/** The example documents, and documents whose type is not known to the compiler. */
public final class TestDocuments {
    public static final String COLLABORATION = text("collaboration-nabolaget");
    public static final String ASSESSMENT = text("assessment-nabolaget");
    public static final String CHAIN = text("chain-arbeidskurs");
    public static final String BOOST_REFUGEE = text("chain-boost-refugee");

    private TestDocuments() {}

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a document of any type. */
    public static Object read(byte[] document) {
        return DocumentType.of(document).read(document);
    }

    /** Writes a document of any type. */
    public static <T> byte[] write(T value) {
        return type(value).write(value);
    }

    public static <T> byte[] write(T value, Locale locale) {
        return type(value).write(value, locale);
    }

    @SuppressWarnings("unchecked")
    private static <T> DocumentType<? super T> type(T value) {
        return DocumentType.ofType((Class<T>) value.getClass()).orElseThrow();
    }

    /** The scorecard of the example assessment. */
    public static Scorecard scorecard() {
        return Scorer.standard().score(DocumentType.ASSESSMENT.read(utf8(ASSESSMENT)));
    }

    private static String text(String name) {
        try (InputStream in = TestDocuments.class.getResourceAsStream("/documents/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
