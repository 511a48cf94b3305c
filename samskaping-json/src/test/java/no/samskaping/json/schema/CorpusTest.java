package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.JsonProblem;
import no.samskaping.json.JsonRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reader and schema say of every file of the corpus what its name says. */
class CorpusTest {
    /** Kinds of refusal that no file of a reasonable size shows. */
    private static final Map<JsonRule, String> WITHOUT_FILE = Map.of(
            JsonRule.TOO_LARGE,
            "64 MiB; shown by ReaderOnlyTest",
            JsonRule.LINE_TOO_LONG,
            "of streams, not of documents; shown by JsonLinesTest",
            JsonRule.TOO_MANY_PARTIES,
            "of streams, not of documents; shown by JsonLinesTest");

    static Stream<Corpus.Entry> valid() {
        return Corpus.current().entries().stream().filter(Corpus.Entry::isValid);
    }

    static Stream<Corpus.Entry> invalid() {
        return Corpus.current().entries().stream().filter(entry -> !entry.isValid());
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidDocumentIsTakenByBoth(Corpus.Entry entry) {
        assertThat(Agreement.problems(entry.format(), entry.bytes())).isEmpty();
        assertThat(StandardValidator.refusals(entry.format(), entry.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidDocumentIsRefusedForWhatItsNameSays(Corpus.Entry entry) {
        List<JsonProblem> problems = Agreement.problems(entry.format(), entry.bytes());

        if (entry.code().equals("more-problems")) {
            assertThat(problems).extracting(JsonProblem::getCode).contains("more-problems");
        } else {
            assertThat(problems).extracting(JsonProblem::getCode).isNotEmpty().containsOnly(entry.code());
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void theSchemaRefusesItTooUnlessTheRuleIsTheReadersOwn(Corpus.Entry entry) {
        boolean readersOwn = Agreement.problems(entry.format(), entry.bytes()).stream()
                .allMatch(problem -> ReaderOnly.of(entry.format(), problem).isPresent());
        List<String> refusals = StandardValidator.refusals(entry.format(), entry.bytes());

        if (!readersOwn) {
            assertThat(refusals).isNotEmpty();
        }
    }

    @Test
    void everyKindOfRefusalHasAFile() {
        Set<String> shown = invalid().map(Corpus.Entry::code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Arrays.stream(JsonRule.values()).filter(rule -> !WITHOUT_FILE.containsKey(rule)))
                .extracting(JsonRule::getId)
                .allSatisfy(id -> assertThat(shown).contains(id));
        assertThat(WITHOUT_FILE.keySet()).extracting(JsonRule::getId).allSatisfy(id -> assertThat(shown)
                .doesNotContain(id));
    }

    @Test
    void everyKindOfDocumentHasFilesOfBothSorts() {
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(valid().map(Corpus.Entry::format)).contains(format);
            assertThat(invalid().map(Corpus.Entry::format)).contains(format);
        }
    }
}
