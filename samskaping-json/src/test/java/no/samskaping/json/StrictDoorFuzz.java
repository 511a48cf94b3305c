package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/**
 * What a fuzzer throws at the strict door: any bytes are read, and then written and read alike, or they are refused in
 * the door's own words.
 */
public final class StrictDoorFuzz {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"), Locale.ENGLISH);

    private StrictDoorFuzz() {}

    /** The name that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] document) {
        Object value;
        try {
            value = TestDocuments.read(document);
        } catch (SamskapingJsonException refusal) {
            assertThat(refusal.getProblems()).isNotEmpty();
            refusal.getProblems().forEach(StrictDoorFuzz::assertSpeaksOfTheDocument);
            return;
        }
        byte[] written = SamskapingJson.write(value);
        Object read = TestDocuments.read(written);
        if (!read.equals(value)) {
            throw new AssertionError("Read, written and read again, it is another value");
        }
    }

    static void assertSpeaksOfTheDocument(JsonProblem problem) {
        assertThat(problem.getLine()).isPositive();
        assertThat(problem.getColumn()).isPositive();
        for (Locale language : LANGUAGES) {
            assertThat(problem.message(language)).isNotBlank();
        }
    }
}
