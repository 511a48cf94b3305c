package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.shape.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why each rule stands on the list: a document that the schema takes and the reader refuses for that rule alone. */
class ReaderOnlyTest {
    private static final String TOO_LARGE = "too-large";

    static Stream<ReaderOnly> entries() {
        return ReaderOnly.ALL.stream().filter(entry -> !entry.code().equals(TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void noSchemaCanStateIt(ReaderOnly rule) {
        assertThat(Corpus.current().entries())
                .filteredOn(entry -> shows(entry, rule))
                .isNotEmpty();
    }

    private static boolean shows(Corpus.Entry entry, ReaderOnly rule) {
        if (entry.isValid() || !entry.code().equals(rule.code())) {
            return false;
        }
        List<JsonProblem> problems = Agreement.problems(entry.format(), entry.bytes());
        return problems.stream()
                        .filter(problem -> problem.getCode().equals(rule.code()))
                        .anyMatch(problem ->
                                ReaderOnly.of(entry.format(), problem).equals(Optional.of(rule)))
                && StandardValidator.refusals(entry.format(), entry.bytes()).isEmpty();
    }

    @Test
    void noSchemaSeesHowLargeADocumentIs() {
        Corpus.Entry valid = CorpusTest.valid().findFirst().orElseThrow();
        byte[] bytes = valid.bytes();
        byte[] large = Arrays.copyOf(bytes, SamskapingJson.MAX_BYTES + 1);
        Arrays.fill(large, bytes.length, large.length, (byte) ' ');

        assertThat(Agreement.problems(valid.format(), large))
                .extracting(JsonProblem::getCode)
                .containsExactly(TOO_LARGE);
        assertThat(StandardValidator.refusals(valid.format(), large)).isEmpty();
    }

    /** Half of a rule can be stated, and that half is. */
    @Test
    void whatCanBeStatedOfCharactersLengthsAndSizesIsStated() {
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(Corpus.current().entries())
                    .filteredOn(entry -> entry.format() == format)
                    .filteredOn(entry -> entry.toString().endsWith("invalid-invalid-character.nul.json"))
                    .singleElement()
                    .satisfies(entry -> assertThat(StandardValidator.refusals(format, entry.bytes()))
                            .isNotEmpty());
        }
        assertThat(Corpus.current().entries())
                .filteredOn(entry -> entry.toString().matches("chain/invalid-number-too-long\\.(huge|negative)\\.json"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(StandardValidator.refusals(entry.format(), entry.bytes()))
                        .isNotEmpty());
        assertThat(StandardValidator.refusals(DocumentFormat.CHAIN, titled(Scalar.MAX_TEXT)))
                .isEmpty();
        assertThat(StandardValidator.refusals(DocumentFormat.CHAIN, titled(Scalar.MAX_TEXT + 1)))
                .isNotEmpty();
    }

    private static byte[] titled(int length) {
        return ("{\"format\":\"soimpact/chain/1\",\"id\":\"c\",\"revision\":1,\"title\":\"" + "a".repeat(length)
                        + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theHeadOfEachSchemaTellsThem() {
        for (DocumentFormat format : DocumentFormat.values()) {
            String comment = ReaderOnly.comment(format);
            assertThat(ReaderOnly.ALL)
                    .filteredOn(entry -> entry.format() == null || entry.format() == format)
                    .allSatisfy(
                            entry -> assertThat(comment).contains(entry.code()).contains(entry.why()));
        }
    }
}
