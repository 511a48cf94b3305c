package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.problem.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule on the list there is a document that the schema accepts and the reader refuses. */
class ReaderOnlyTest {
    private static final String TOO_LARGE = "too-large";

    static Stream<ReaderOnly> entries() {
        return ReaderOnly.ALL.stream().filter(entry -> !entry.code().equals(TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aSchemaAcceptsWhatOnlyTheReaderRefuses(ReaderOnly rule) {
        assertThat(Corpus.current().entries())
                .filteredOn(entry -> shows(entry, rule))
                .isNotEmpty();
    }

    private static boolean shows(Corpus.Entry entry, ReaderOnly rule) {
        if (entry.isValid() || !entry.code().equals(rule.code())) {
            return false;
        }
        List<InputProblem> problems = Agreement.problems(entry.type(), entry.bytes());
        return problems.stream()
                        .filter(problem -> problem.getCode().equals(rule.code()))
                        .anyMatch(
                                problem -> ReaderOnly.of(entry.type(), problem).equals(Optional.of(rule)))
                && StandardValidator.refusals(entry.type(), entry.bytes()).isEmpty();
    }

    @Test
    void aSchemaAcceptsADocumentThatIsTooLarge() {
        Corpus.Entry valid = CorpusTest.valid().findFirst().orElseThrow();
        byte[] bytes = valid.bytes();
        byte[] large = Arrays.copyOf(bytes, DocumentType.MAX_BYTES + 1);
        Arrays.fill(large, bytes.length, large.length, (byte) ' ');

        assertThat(Agreement.problems(valid.type(), large))
                .extracting(InputProblem::getCode)
                .containsExactly(TOO_LARGE);
        assertThat(StandardValidator.refusals(valid.type(), large)).isEmpty();
    }

    /** A schema expresses a part of these rules. */
    @Test
    void schemasLimitCharactersLengthsAndSizes() {
        for (DocumentType<?> type : DocumentType.values()) {
            assertThat(Corpus.current().entries())
                    .filteredOn(entry -> entry.type() == type)
                    .filteredOn(entry -> entry.toString().endsWith("invalid-invalid-character.nul.json"))
                    .singleElement()
                    .satisfies(entry -> assertThat(StandardValidator.refusals(type, entry.bytes()))
                            .isNotEmpty());
        }
        assertThat(Corpus.current().entries())
                .filteredOn(entry -> entry.toString().matches("chain/invalid-number-too-long\\.(huge|negative)\\.json"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(StandardValidator.refusals(entry.type(), entry.bytes()))
                        .isNotEmpty());
        assertThat(StandardValidator.refusals(DocumentType.CHAIN, titled(ScalarCodecs.MAX_TEXT)))
                .isEmpty();
        assertThat(StandardValidator.refusals(DocumentType.CHAIN, titled(ScalarCodecs.MAX_TEXT + 1)))
                .isNotEmpty();
    }

    private static byte[] titled(int length) {
        return ("{\"format\":\"soimpact/chain/1\",\"id\":\"c\",\"revision\":1,\"title\":\"" + "a".repeat(length)
                        + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Read from the schemas in the jar, and compared with rules that are written here. */
    @Test
    void eachSchemaListsTheRulesOfTheReader() {
        assertThat(comment(DocumentType.COLLABORATION))
                .contains(
                        "not-utf8",
                        "duplicate-key",
                        "unknown-face at /faces/*",
                        "end-before-start at /end",
                        "a schema cannot look up a value elsewhere in the document")
                .doesNotContain("/sheets/", "/indicators/");
        assertThat(comment(DocumentType.ASSESSMENT))
                .contains("not-utf8", "party-not-invited at /sheets/*/party", "duplicate at /sheets/*/respondent")
                .doesNotContain("/faces/", "/indicators/");
        assertThat(comment(DocumentType.CHAIN))
                .contains("link-points-at-nothing at /links/*/*", "revises-no-earlier at /revises/revision");
    }

    private static String comment(DocumentType<?> type) {
        return StandardValidator.JSON
                .readTree(SamskapingSchemas.schema(type))
                .get("$comment")
                .asString();
    }
}
