package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reader and schema accept or refuse each file of the corpus as its name states. */
class CorpusTest {
    /** Rules for which there is no file, and why. */
    private static final Map<InputRule, String> WITHOUT_FILE = Map.of(
            InputRule.TOO_LARGE,
            "64 MiB; tested by ReaderOnlyTest",
            InputRule.LINE_TOO_LONG,
            "of streams, not of documents; tested by JsonLinesTest",
            InputRule.TOO_MANY_PARTIES,
            "of streams, not of documents; tested by JsonLinesTest");

    static Stream<Corpus.Entry> valid() {
        return Corpus.current().entries().stream().filter(Corpus.Entry::isValid);
    }

    static Stream<Corpus.Entry> invalid() {
        return Corpus.current().entries().stream().filter(entry -> !entry.isValid());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidDocumentIsAcceptedByReaderAndSchema(Corpus.Entry entry) {
        assertThat(Agreement.problems(entry.type(), entry.bytes())).isEmpty();
        assertThat(StandardValidator.refusals(entry.type(), entry.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidDocumentIsRefusedForTheCodeInItsName(Corpus.Entry entry) {
        List<InputProblem> problems = Agreement.problems(entry.type(), entry.bytes());

        if (entry.code().equals("more-problems")) {
            assertThat(problems).extracting(InputProblem::getCode).contains("more-problems");
        } else {
            assertThat(problems).extracting(InputProblem::getCode).isNotEmpty().containsOnly(entry.code());
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void theSchemaRefusesAnInvalidDocumentUnlessOnlyTheReaderCan(Corpus.Entry entry) {
        boolean readersOwn = Agreement.problems(entry.type(), entry.bytes()).stream()
                .allMatch(problem -> ReaderOnly.of(entry.type(), problem).isPresent());
        List<String> refusals = StandardValidator.refusals(entry.type(), entry.bytes());

        if (!readersOwn) {
            assertThat(refusals).isNotEmpty();
        }
    }

    @Test
    void everyRuleHasAFile() {
        Set<String> shown = invalid().map(Corpus.Entry::code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Arrays.stream(InputRule.values()).filter(rule -> !WITHOUT_FILE.containsKey(rule)))
                .extracting(InputRule::getId)
                .allSatisfy(id -> assertThat(shown).contains(id));
        assertThat(WITHOUT_FILE.keySet()).extracting(InputRule::getId).allSatisfy(id -> assertThat(shown)
                .doesNotContain(id));
    }

    @Test
    void everyTypeHasValidAndInvalidFiles() {
        for (DocumentType<?> type : DocumentType.values()) {
            assertThat(valid().map(Corpus.Entry::type)).contains(type);
            assertThat(invalid().map(Corpus.Entry::type)).contains(type);
        }
    }
}
