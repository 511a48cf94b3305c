package no.samskaping.json;

import static no.samskaping.json.TestDocuments.ASSESSMENT;
import static no.samskaping.json.TestDocuments.CHAIN;
import static no.samskaping.json.TestDocuments.COLLABORATION;
import static no.samskaping.json.TestDocuments.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The problems of invalid documents, and their positions. */
class RefusalTest {
    /** Edits of the collaboration: the replaced part, its replacement, and the expected problem. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"vision\"                  | \"visjon\"                | unknown-field         | /visjon                    | 10:3",
                "\"name\": \"Fjordvik vel\", |                           | missing-field         | /parties/1                 | 19:5",
                "\"Fjordvik kommune\"        | null                      | null-value            | /parties/0/name            | 18:32",
                "\"Fjordvik kommune\"        | 17                        | text-expected         | /parties/0/name            | 18:32",
                "\"Fjordvik kommune\"        | \"Fjord\\ud800vik\"       | invalid-character     | /parties/0/name            | 18:32",
                "\"Fjordvik kommune\"        | \"Fjord\\u0000vik\"       | invalid-character     | /parties/0/name            | 18:32",
                "\"id\": \"kommunen\"        | \"id\": \"a\", \"id\": \"kommunen\" | duplicate-key | /parties/0/id            | 18:17",
                "\"id\": \"kommunen\"        | \"id\": \"familiene\"     | duplicate             | /parties/2/id              | 20:12",
                "\"id\": \"kommunen\"        | \"id\": \"kom munen\"     | invalid-id            | /parties/0/id              | 18:12",
                "\"public\"                  | \"publik\"                | unknown-code          | /parties/0/sector          | 18:86",
                "[\"entangled\", \"judged-differently\"] | \"entangled\" | list-expected         | /problem/wickedTraits      | 8:21",
                "\"judged-differently\"      | \"entangled\"             | repeated-code         | /problem/wickedTraits/1    | 8:35",
                "{\"relation\": 4,           | {\"relation\": \"4\",     | whole-number-expected | /thickness/relation        | 23:29",
                "{\"relation\": 4,           | {\"relation\": 1.7,       | whole-number-expected | /thickness/relation        | 23:29",
                "{\"relation\": 4,           | {\"relation\": 1e99,      | number-too-large      | /thickness/relation        | 23:29",
                "{\"relation\": 4,           | {\"relation\": 6,         | out-of-range          | /thickness/relation        | 23:29",
                "\"2026-01-15\"              | \"2026-02-30\"            | date-expected         | /start                     | 24:12",
                "\"2026-01-15\"              | \"2026-1-15\"             | date-expected         | /start                     | 24:12",
                "\"2026-01-15\"              | 20260115                  | date-expected         | /start                     | 24:12",
                "\"2026-01-15\"     | \"2026-01-15\", \"end\": \"2026-01-14\" | end-before-start | /end                      | 24:33",
                "\"NO\"                      | \"Norge\"                 | invalid-country       | /place/country             | 5:44",
                "\"title\":                  | \"title\"                 | syntax                | /title                     | 4:11"
            })
    void problemsOfACollaborationHaveTheirPosition(String what, String by, String code, String pointer, String place) {
        assertRefused(
                replace(COLLABORATION, what, by == null ? "" : by), DocumentType.COLLABORATION, code, pointer, place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"party\": \"velforeningen\" | \"party\": \"velforening\" | party-not-invited | /sheets/1/party                      | 26:16",
                "\"respondent\": \"f2\"       | \"respondent\": \"f1\"     | duplicate         | /sheets/3/respondent                 | 52:21",
                "\"underway\"                 | \"undervegs\"              | unknown-code      | /phase                               | 6:12",
                "\"facilitation.creativity\": \"dont-know\" | \"facilitation.creativity\": 0 | rating-off-scale | /sheets/1/answers/facilitation.creativity | 32:93",
                "\"facilitation.creativity\": \"dont-know\" | \"facilitation.creativity\": 6 | rating-off-scale | /sheets/1/answers/facilitation.creativity | 32:93",
                "\"facilitation.creativity\": \"dont-know\" | \"facilitation.creativity\": true | answer-expected | /sheets/1/answers/facilitation.creativity | 32:93",
                "\"facilitation.creativity\": \"dont-know\" | \"facilitation.creativity\": null | null-value | /sheets/1/answers/facilitation.creativity | 32:93",
                "\"facilitation.creativity\": \"dont-know\" | \"facilitation.humour\": 3    | unknown-item      | /sheets/1/answers/facilitation.humour | 32:89",
                "{\"rating\": 2, \"expectation\": 5} | {\"expectation\": 5} | missing-field    | /sheets/2/answers/equality.openness  | 42:30",
                "{\"rating\": 2, \"expectation\": 5} | {\"rating\": 2, \"expectation\": 7} | expectation-off-scale | /sheets/2/answers/equality.openness | 42:30"
            })
    void problemsOfAnAssessmentHaveTheirPosition(String what, String by, String code, String pointer, String place) {
        assertRefused(replace(ASSESSMENT, what, by), DocumentType.ASSESSMENT, code, pointer, place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"end\": \"2027-12-31\"             | \"end\": \"2025-12-31\" | end-before-start     | /period/end               | 7:44",
                "[\"jobs@2026-06-30\"]}              | [\"jobs\"]}             | measurement-expected | /revises/measurements/0   | 6:146",
                "\"value\": 4.5                      | \"value\": \"4.5\"      | number-expected      | /baselines/2/value        | 42:64",
                "\"value\": 4.5                      | \"value\": NaN          | syntax               | /baselines/2/value        | 42:66",
                "\"value\": 4.5                      | \"value\": 1e999999999  | number-too-long      | /baselines/2/value        | 42:64",
                "\"takesPart\": true                 | \"takesPart\": \"yes\"  | truth-expected       | /targetGroups/0/takesPart | 10:228",
                "\"level\": \"impact\"               | \"level\": \"effekt\"   | unknown-code         | /indicators/4/level       | 23:82",
                "\"size\": 140 | \"size\": -1 | out-of-range | /targetGroups/0/size | 10:94"
            })
    void problemsOfAChainHaveTheirPosition(String what, String by, String code, String pointer, String place) {
        assertRefused(replace(CHAIN, what, by), DocumentType.CHAIN, code, pointer, place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "``                                 | empty-document   | ``      | 1:1",
                "` \n `                             | empty-document   | ``      | 1:1",
                "`null`                             | object-expected  | ``      | 1:1",
                "`[]`                               | object-expected  | ``      | 1:1",
                "`{}`                               | missing-field    | ``      | 1:1",
                "`{\"format\": 3}`                  | text-expected    | /format | 1:12",
                "`{\"format\": \"samson/assesment/1\"}`  | unknown-format  | /format | 1:12",
                "`{\"format\": \"samson/assessment/2\"}` | unknown-version | /format | 1:12",
                "`{\"format\": \"samson/assessment/1\"`  | unexpected-end  | /format      | 1:33",
                "`{\"format\": \"samson/scorecard/1\"}`  | other-format    | /format | 1:12"
            })
    void problemsOfOtherDocumentsHaveTheirPosition(String document, String code, String pointer, String place) {
        assertRefused(
                document == null ? "" : document, DocumentType.ASSESSMENT, code, pointer == null ? "" : pointer, place);
    }

    @Test
    void contentAfterTheEndIsReported() {
        assertRefused(COLLABORATION + "{}", DocumentType.COLLABORATION, "trailing-content", "", "26:1");
        assertRefused(COLLABORATION + "tail", DocumentType.COLLABORATION, "trailing-content", "", "26:1");
    }

    @Test
    void problemsAreInTheOrderOfTheDocument() {
        String document = COLLABORATION
                .replace("\"title\"", "\"titel\"")
                .replace("\"NO\"", "7")
                .replace("\"2026-01-15\"", "\"soon\"");

        assertThat(refusal(document, DocumentType.COLLABORATION).getProblems())
                .extracting(InputProblem::getCode)
                .containsExactly("missing-field", "unknown-field", "text-expected", "date-expected");
    }

    @Test
    void atMostAHundredProblemsAreListed() {
        String document = "{\"format\":\"soimpact/chain/1\",\"goals\":[" + "{},".repeat(5000) + "{}]}";

        List<InputProblem> problems = refusal(document, DocumentType.CHAIN).getProblems();

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).getCode()).isEqualTo("more-problems");
    }

    @Test
    void theNearestKnownNameIsFound() {
        assertThat(onlyProblem(replace(COLLABORATION, "\"vision\"", "\"Vision\""), DocumentType.COLLABORATION)
                        .getNearest())
                .contains("vision");
        assertThat(onlyProblem(replace(COLLABORATION, "\"public\"", "\"pubic\""), DocumentType.COLLABORATION)
                        .getNearest())
                .contains("public");
        assertThat(onlyProblem(replace(COLLABORATION, "\"public\"", "\"xyz\""), DocumentType.COLLABORATION)
                        .getNearest())
                .isEmpty();
    }

    /** People write what they see on a form. */
    @ParameterizedTest
    @CsvSource({
        "kommune, municipality",
        "Kommune, municipality",
        "Municipality, municipality",
        "MUNICIPALITY, municipality",
        "Residents' association, residents-association",
        "residentsAssociation, residents-association",
        "SOCIAL_ENTREPRENEUR, social-entrepreneur",
    })
    void aLabelInPlaceOfACodeIsRecognised(String label, String code) {
        InputProblem problem = onlyProblem(
                replace(COLLABORATION, "\"kind\": \"municipality\"", "\"kind\": \"" + label + "\""),
                DocumentType.COLLABORATION);

        assertThat(problem.getNearest()).contains(code);
        assertThat(problem.message(Locale.ENGLISH)).contains("Did you mean \"" + code + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"underveis, underway", "Undervegs, underway", "i etterkant, afterwards"})
    void aLabelInAnyLanguageIsRecognised(String label, String code) {
        assertThat(onlyProblem(replace(ASSESSMENT, "\"underway\"", "\"" + label + "\""), DocumentType.ASSESSMENT)
                        .getNearest())
                .contains(code);
    }

    /** The problem names both codes, because the one would tell the answer. */
    @Test
    void theCodesOfAnswersWithoutRatingAreNamedForEachLabel() {
        for (String label : List.of("vet ikke", "Ikke aktuelt")) {
            InputProblem problem = onlyProblem(
                    ASSESSMENT.replace(
                            "\"facilitation.creativity\": \"dont-know\"",
                            "\"facilitation.creativity\": \"" + label + "\""),
                    DocumentType.ASSESSMENT);

            assertThat(problem.getCode()).isEqualTo("answer-expected");
            assertThat(problem.getNearest()).isEmpty();
            assertThat(problem.message(Language.BOKMAAL.getLocale()))
                    .contains("\"dont-know\" (vet ikke)", "\"not-applicable\" (ikke aktuelt)");
        }
    }

    @Test
    void anUnknownFieldSuggestsTheNearestOneOrListsThem() {
        InputProblem near =
                onlyProblem(replace(COLLABORATION, "\"thickness\"", "\"thicknses\""), DocumentType.COLLABORATION);
        InputProblem far = onlyProblem(replace(COLLABORATION, "\"thickness\"", "\"xyz\""), DocumentType.COLLABORATION);

        assertThat(near.message(Locale.ENGLISH))
                .isEqualTo("Unknown field. Found: thicknses. Did you mean \"thickness\"?");
        // Those that the object has are not among them.
        assertThat(far.message(Locale.ENGLISH))
                .startsWith("Unknown field. Found: xyz. Known fields: ")
                .contains("thickness")
                .doesNotContain("title");
    }

    /** What the reader could not know before it told all problems at once: three parts that cannot be built. */
    @Test
    void problemsAreToldAlsoWhenAPartCannotBeBuilt() {
        String document = replace(
                replace(
                        replace(COLLABORATION, "\"NO\"", "\"Norge\""),
                        "\"id\": \"nabolaget\"",
                        "\"id\": \"et nabolag\""),
                "\"2026-01-15\"",
                "\"2026-01-15\", \"end\": \"2026-01-14\"");

        assertThat(refusal(document, DocumentType.COLLABORATION).getProblems())
                .extracting(InputProblem::getCode)
                .containsExactly("invalid-id", "invalid-country", "end-before-start");
    }

    /** Many violations that are consequences of one problem are found in little time. */
    @Test
    @Timeout(30)
    void manyConsequencesOfOneProblemTakeLittleTime() {
        String sheets = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"respondent\":\"r" + i + "\",\"party\":\"p" + i + "\",\"answers\":{}}")
                .collect(Collectors.joining(","));
        String document = ASSESSMENT
                .replaceFirst("\"parties\": \\[[^]]*]", "\"parties\": null")
                .replaceFirst("(?s)\"sheets\": \\[.*]", "\"sheets\": [" + sheets + "]");

        InputProblem problem = onlyProblem(document, DocumentType.ASSESSMENT);
        assertThat(problem.getCode()).isEqualTo("null-value");
        assertThat(problem.getPointer()).isEqualTo("/parties");
    }

    /** The stand-in for a wrong code must not repeat a code of the list. */
    @Test
    void aWrongCodeDoesNotMakeAnotherOneARepetition() {
        for (CitizenRole role : CitizenRole.values()) {
            String document = COLLABORATION.replaceFirst(
                    "\"citizenRoles\": \\[[^]]*]", "\"citizenRoles\": [\"wrong-code\", \"" + role.getCode() + "\"]");

            assertThat(document).contains("wrong-code");
            assertThat(onlyProblem(document, DocumentType.COLLABORATION).getCode())
                    .isEqualTo("unknown-code");
        }
    }

    @Test
    void aWrongPieceOfAdviceDoesNotMakeAnotherOneARepetition() throws IOException {
        String scorecard =
                Files.readString(Path.of("src", "test", "resources", "corpus", "scorecard", "valid-value-advice.json"));
        for (Advice advice : Advice.values()) {
            String document = scorecard.replaceFirst(
                    "\"advice\"\\s*:\\s*\\[[^]]*]", "\"advice\": [\"wrong-code\", \"" + advice.getCode() + "\"]");

            assertThat(document).contains("wrong-code");
            assertThat(onlyProblem(document, DocumentType.SCORECARD).getCode()).isEqualTo("unknown-code");
        }
    }

    @Test
    void theFoundValueIsShortened() {
        String long40 = onlyProblem(
                        replace(COLLABORATION, "\"public\"", "\"" + "å".repeat(500) + "\""), DocumentType.COLLABORATION)
                .getFound()
                .orElseThrow();

        assertThat(long40).hasSize(40).endsWith("…");
    }

    @Test
    void noProblemContainsAnAnswer() {
        for (String answer : List.of(
                "\"hemmelig\"",
                "4242",
                "1.4242",
                "{\"rating\": 4242}",
                "{\"rating\": \"hemmelig\"}",
                "{\"rating\": 1, \"expectation\": 4242}",
                "{\"rating\": 1, \"rating\": 4242}",
                "[4242]",
                "{\"vurdering\": \"hemmelig\"}")) {
            String document = ASSESSMENT.replace(
                    "\"facilitation.creativity\": \"dont-know\"", "\"facilitation.creativity\": " + answer);
            InputException refusal = refusal(document, DocumentType.ASSESSMENT);
            assertThat(refusal.getMessage()).doesNotContain("4242").doesNotContain("hemmelig");
            refusal.getProblems().forEach(problem -> assertThat(problem.toString() + problem.message(Locale.ENGLISH))
                    .doesNotContain("4242")
                    .doesNotContain("hemmelig"));
        }
    }

    @Test
    void columnsAreCountedInCharactersAndLinesInLineFeeds() {
        String document = "{\r\n\"id\": \"æøå🙂\", \"format\": \"x\"}";

        InputProblem problem = onlyProblem(document, DocumentType.COLLABORATION);

        assertThat(problem.getLine()).isEqualTo(2);
        assertThat(problem.getColumn()).isEqualTo(25);
    }

    /** Help texts have no placeholders. */
    @ParameterizedTest
    @EnumSource(InputRule.class)
    void everyRuleHasHelp(InputRule rule) {
        for (Language language : Language.values()) {
            assertThat(rule.help(language.getLocale())).endsWith(".").doesNotContain("{");
        }
    }

    private static String replace(String document, String what, String by) {
        assertThat(document).contains(what);
        return document.replace(what, by);
    }

    private static InputException refusal(String document, DocumentType<?> type) {
        return catchThrowableOfType(InputException.class, () -> type.read(utf8(document)));
    }

    private static InputProblem onlyProblem(String document, DocumentType<?> type) {
        List<InputProblem> problems = refusal(document, type).getProblems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static void assertRefused(
            String document, DocumentType<?> type, String code, String pointer, String place) {
        assertThat(refusal(document, type).getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer() + " " + problem.getLine() + ":"
                        + problem.getColumn())
                .containsExactly(code + " " + pointer + " " + place);
    }
}
