package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;

/**
 * The fuzz target for documents: any bytes are read, and are equal after writing and reading, or are refused with complete
 * problems.
 */
public final class DocumentFuzz {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"), Locale.ENGLISH);

    private DocumentFuzz() {}

    /** The name that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] document) {
        Object value;
        try {
            value = TestDocuments.read(document);
        } catch (InputException refusal) {
            assertThat(refusal.getProblems()).isNotEmpty();
            refusal.getProblems().forEach(DocumentFuzz::assertComplete);
            return;
        }
        byte[] written = TestDocuments.write(value);
        Object read = TestDocuments.read(written);
        if (!read.equals(value)) {
            throw new AssertionError("The value differs after writing and reading");
        }
    }

    public static void assertComplete(InputProblem problem) {
        assertThat(problem.getLine()).isPositive();
        assertThat(problem.getColumn()).isPositive();
        for (Locale language : LANGUAGES) {
            assertThat(problem.message(language)).isNotBlank();
        }
    }
}
