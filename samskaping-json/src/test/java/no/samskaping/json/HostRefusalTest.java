package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.ActionField;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.collaboration.Period;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.json.JsonMapper;

/** The exceptions of an application's mapper when a value is refused. */
class HostRefusalTest {
    /** A type of the application that contains types of the library. */
    public record Dossier(String id, List<Party> parties, Period period, Map<ActionField, Integer> points) {}

    /** A type of the application that contains answers. */
    public record Box(List<ResponseSheet> sheets, Answer answer) {}

    static List<Host> hosts() {
        return Host.plain();
    }

    /** Mappers that are configured to show the source in their messages. */
    static List<Host> hostsThatShowTheSource() {
        return List.of(
                Host.jackson3(b -> b.enable(tools.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)),
                Host.jackson2(b -> b.enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)));
    }

    private static List<InputProblem> refused(Host host, String json, Class<?> type) {
        Throwable refusal = catchThrowable(() -> host.read(TestDocuments.utf8(json), type));
        assertThat(refusal)
                .isInstanceOfAny(
                        MismatchedInputException.class, tools.jackson.databind.exc.MismatchedInputException.class)
                .hasCauseInstanceOf(InputException.class);
        return ((InputException) refusal.getCause()).getProblems();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void allProblemsOfAValueAreReportedAtOnce(Host host) {
        String json = """
                {"id": "x",
                 "parties": [
                   {"id": "Ø", "name": 5, "kind": "municipality", "sector": "public"},
                   {"id": "a", "nane": 7,
                    "kind": "munisipality", "sector": null, "sector": "public"}],
                 "period": null}
                """;

        List<InputProblem> first = refused(host, json, Dossier.class);

        assertThat(first).hasSize(1);
        assertThat(first.get(0).getPointer()).isEqualTo("/parties/0/name");
        assertThat(first.get(0).getLine()).isEqualTo(3);
        assertThat(first.get(0).getColumn()).isPositive();

        List<InputProblem> second = refused(host, json.replace("\"name\": 5", "\"name\": \"Kommunen\""), Dossier.class);

        assertThat(second)
                .extracting(InputProblem::getCode)
                .containsExactly("missing-field", "unknown-field", "unknown-code", "null-value", "duplicate-key");
        assertThat(second)
                .extracting(InputProblem::getPointer)
                .containsExactly(
                        "/parties/1", "/parties/1/nane", "/parties/1/kind", "/parties/1/sector", "/parties/1/sector");
        assertThat(second).extracting(InputProblem::getLine).containsExactly(4, 4, 5, 5, 5);
        assertThat(second).extracting(InputProblem::getColumn).containsExactly(4, 16, 13, 39, 45);
        assertThat(second.get(1).getNearest()).contains("name");
        assertThat(second.get(2).getNearest()).contains("municipality");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void theMapperReportsThePositionInItsDocument(Host host) {
        String json = "{\"id\":\"x\",\"parties\":[],\"period\":{\"start\":\"2026-03-10\",\"end\":\"2025-01-01\"}}";

        assertThatThrownBy(() -> host.read(TestDocuments.utf8(json), Dossier.class))
                .hasMessageContaining("[\"period\"]")
                .hasMessageContaining("[end-before-start]")
                .hasMessageContaining("line 1, column 61 (/period/end)")
                .hasMessageNotContaining("no.samskaping.model")
                .hasMessageNotContaining("Immutable");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void anInvalidKeyIsReported(Host host) {
        List<InputProblem> problems = refused(host, "{\"points\":{\"COMMON_GOALS\":1}}", Dossier.class);

        assertThat(problems).extracting(InputProblem::getCode).containsExactly("unknown-code");
        assertThat(problems.get(0).getFound()).contains("COMMON_GOALS");
        assertThat(problems.get(0).getLine()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("hostsThatShowTheSource")
    void noExceptionContainsAnAnswer(Host host) {
        for (String answer :
                List.of("4711.5", "\"hemmelig4711\"", "{\"rating\":\"4711\"}", "[4711]", "47114711471147")) {
            for (String json : List.of(
                    "{\"sheets\":[{\"respondent\":\"r\",\"party\":\"p\",\"answers\":{\"i\":" + answer + "}}]}",
                    "{\"answer\":" + answer + "}")) {
                Throwable refusal = catchThrowable(() -> host.read(TestDocuments.utf8(json), Box.class));

                assertThat(refusal).hasCauseInstanceOf(InputException.class);
                for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
                    assertThat(cause.toString()).as(json).doesNotContain("4711").doesNotContain("respondent");
                }
                for (InputProblem problem : ((InputException) refusal.getCause()).getProblems()) {
                    assertThat(problem.getFound()).isEmpty();
                    assertThat(problem.message(Locale.ENGLISH)).doesNotContain("4711");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void formatAndReferencesOfADocumentAreChecked(Host host) {
        assertThat(refused(
                        host, TestDocuments.CHAIN.replace("soimpact/chain/1", "soimpact/chain/2"), ImpactChain.class))
                .extracting(InputProblem::getCode, InputProblem::getPointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unknown-version", "/format"));
        assertThat(refused(host, TestDocuments.CHAIN.replace("soimpact/chain/1", "noko/anna/1"), ImpactChain.class))
                .extracting(InputProblem::getCode)
                .containsExactly("unknown-format");
        assertThat(refused(
                        host,
                        TestDocuments.CHAIN.replace("soimpact/chain/1", "samson/assessment/1"),
                        ImpactChain.class))
                .extracting(InputProblem::getCode)
                .containsExactly("other-format");
        assertThat(refused(host, TestDocuments.CHAIN, Assessment.class))
                .extracting(InputProblem::getCode)
                .contains("other-format");

        String elsewhere = TestDocuments.CHAIN.replaceFirst("\"indicator\": \"jobs\"", "\"indicator\": \"nowhere\"");
        InputException strict =
                (InputException) catchThrowable(() -> DocumentType.CHAIN.read(TestDocuments.utf8(elsewhere)));
        assertThat(refused(host, elsewhere, ImpactChain.class))
                .extracting(InputProblem::getFinding)
                .isEqualTo(strict.getProblems().stream()
                        .map(InputProblem::getFinding)
                        .toList());
    }

    /** Problems in a tree have only pointers. */
    @ParameterizedTest
    @MethodSource("hosts")
    void aTreeHasNoLinesAndColumns(Host host) {
        Throwable refusal = catchThrowable(
                () -> host.readTree(TestDocuments.utf8("{\"start\":\"2026-13-01\",\"slutt\":1}"), Period.class));

        assertThat(refusal)
                .hasCauseInstanceOf(InputException.class)
                .hasMessageContaining("/start: ")
                .hasMessageNotContaining("line");
        assertThat(((InputException) refusal.getCause()).getProblems())
                .extracting(InputProblem::getPointer, InputProblem::getLine, InputProblem::getColumn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/start", 0, 0),
                        org.assertj.core.groups.Tuple.tuple("/slutt", 0, 0));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void problemsBeyondAHundredAreNotListed(Host host) {
        List<InputProblem> problems =
                refused(host, "{\"start\":\"2026-01-01\"" + ",\"x\":1".repeat(5_000) + "}", Period.class);

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).getCode()).isEqualTo("more-problems");
    }

    /** The mapper's own exceptions are not replaced. */
    @ParameterizedTest
    @MethodSource("hosts")
    void invalidJsonIsRefusedByTheMappersParser(Host host) {
        for (String json : List.of("{\"start\":", "{\"start\":}", "{\"start\":\"2026-01-01\",,}")) {
            assertThatThrownBy(() -> host.read(TestDocuments.utf8(json), Period.class))
                    .as(json)
                    .isInstanceOfAny(
                            com.fasterxml.jackson.core.JsonProcessingException.class,
                            tools.jackson.core.JacksonException.class);
        }
    }

    /** A buffer can be incomplete without an exception of its parser, and can contain values that JSON does not have. */
    @Test
    void anIncompleteBufferIsRefused() throws Exception {
        ObjectMapper two = new ObjectMapper().registerModule(new no.samskaping.json.jackson2.SamskapingModule());
        TokenBuffer brokenOff = new TokenBuffer((ObjectCodec) null, false);
        brokenOff.writeStartObject();
        brokenOff.writeStringField("start", "2026-01-01");
        TokenBuffer foreign = new TokenBuffer((ObjectCodec) null, false);
        foreign.writeStartObject();
        foreign.writeObjectField("start", new Object());
        foreign.writeNumberField("end", Double.NaN);
        foreign.writeEndObject();
        assertRefused("unexpected-end", () -> two.readValue(brokenOff.asParser(), Period.class));
        assertRefused("date-expected", () -> two.readValue(foreign.asParser(), Period.class));

        JsonMapper three = JsonMapper.builder().findAndAddModules().build();
        tools.jackson.databind.util.TokenBuffer brokenOff3 =
                new tools.jackson.databind.util.TokenBuffer(ObjectWriteContext.empty(), false);
        brokenOff3.writeStartObject();
        brokenOff3.writeName("start").writeString("2026-01-01");
        tools.jackson.databind.util.TokenBuffer foreign3 =
                new tools.jackson.databind.util.TokenBuffer(ObjectWriteContext.empty(), false);
        foreign3.writeStartObject();
        foreign3.writeName("start").writeEmbeddedObject(new Object());
        foreign3.writeName("end").writeNumber(Double.NaN);
        foreign3.writeEndObject();
        assertRefused("unexpected-end", () -> three.readValue(brokenOff3.asParser(), Period.class));
        assertRefused("date-expected", () -> three.readValue(foreign3.asParser(), Period.class));
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        Throwable refusal = catchThrowable(read);
        assertThat(refusal).hasCauseInstanceOf(InputException.class);
        assertThat(((InputException) refusal.getCause()).getProblems().get(0).getCode())
                .isEqualTo(code);
    }

    /** A node of the tree can contain a value of the library. */
    @Test
    void aValueInATreeIsReturnedAsItIs() throws Exception {
        Period period =
                Period.builder().start(java.time.LocalDate.of(2026, 1, 1)).build();
        ObjectMapper two = new ObjectMapper().registerModule(new no.samskaping.json.jackson2.SamskapingModule());
        JsonMapper three = JsonMapper.builder().findAndAddModules().build();

        assertThat(two.treeToValue(two.createObjectNode().putPOJO("period", period), Dossier.class)
                        .period())
                .isEqualTo(period);
        assertThat(three.treeToValue(three.createObjectNode().putPOJO("period", period), Dossier.class)
                        .period())
                .isEqualTo(period);
    }

    /** A confidential scorecard contains more than may be shown; a mapper must not write its properties. */
    @ParameterizedTest
    @MethodSource("hosts")
    void aTypeWithoutAJsonFormIsNotWritten(Host host) {
        ConfidentialScorecard scorecard = Scorer.standard()
                .scoreConfidentially(DocumentType.ASSESSMENT.read(TestDocuments.utf8(TestDocuments.ASSESSMENT)));

        for (Object value : List.of(scorecard, Map.of("inside", scorecard), new ArrayList<>(List.of(scorecard)))) {
            assertThatThrownBy(() -> host.write(value))
                    .isInstanceOfAny(
                            com.fasterxml.jackson.databind.JsonMappingException.class,
                            tools.jackson.databind.DatabindException.class)
                    .hasMessageNotContaining("kommunen");
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aValueThatCouldNotBeReadAgainIsNotWritten(Host host) {
        ImpactChain chain = ImpactChain.builder().id("c").title("half \ud83d").build();

        for (Object value : List.of(chain, List.of(chain))) {
            assertThatThrownBy(() -> host.write(value))
                    .isInstanceOfAny(
                            com.fasterxml.jackson.databind.JsonMappingException.class,
                            tools.jackson.databind.DatabindException.class)
                    .hasMessageContaining("surrogate");
        }
    }

    @Test
    void messagesAreInTheLanguageOfTheModule() throws Exception {
        ChainReview review =
                ChainReview.of((ImpactChain) TestDocuments.read(TestDocuments.utf8(TestDocuments.BOOST_REFUGEE)));
        Locale nynorsk = Locale.forLanguageTag("nn");
        byte[] written = TestDocuments.write(review, nynorsk);

        assertThat(JsonMapper.builder()
                        .addModule(new no.samskaping.json.jackson3.SamskapingModule(nynorsk))
                        .build()
                        .writeValueAsBytes(review))
                .isEqualTo(written)
                .isNotEqualTo(TestDocuments.write(review));
        assertThat(new ObjectMapper()
                        .registerModule(new no.samskaping.json.jackson2.SamskapingModule(nynorsk))
                        .writeValueAsBytes(review))
                .isEqualTo(written);
    }

    /** A server has one mapper and readers of several languages. */
    @Test
    void theLanguageIsRequestedForEachMessage() throws Exception {
        ChainReview review =
                ChainReview.of((ImpactChain) TestDocuments.read(TestDocuments.utf8(TestDocuments.BOOST_REFUGEE)));
        AtomicReference<Locale> reader = new AtomicReference<>();
        JsonMapper three = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new no.samskaping.json.jackson3.SamskapingModule(reader::get))
                .build();
        ObjectMapper two =
                new ObjectMapper().registerModule(new no.samskaping.json.jackson2.SamskapingModule(reader::get));

        for (String tag : List.of("en", "nn", "nb", "nn")) {
            reader.set(Locale.forLanguageTag(tag));
            byte[] written = TestDocuments.write(review, reader.get());

            assertThat(three.writeValueAsBytes(review)).as(tag).isEqualTo(written);
            assertThat(two.writeValueAsBytes(review)).as(tag).isEqualTo(written);
        }
    }

    @Test
    void answersAreCheckedAgainstTheInstrumentsOfTheModule() {
        Instrument own =
                Instrument.builder().from(Instrument.standard()).id("own").build();
        String json = TestDocuments.ASSESSMENT
                .replace("\"" + Instrument.standard().getId() + "\"", "\"own\"")
                .replaceFirst("\"answers\": \\{", "\"answers\": {\"nowhere\": 1, ");
        byte[] bytes = TestDocuments.utf8(json);
        InputException strict = (InputException) catchThrowable(() -> DocumentType.ASSESSMENT.read(bytes, own));
        assertThat(strict).isNotNull();

        Throwable three = catchThrowable(() -> JsonMapper.builder()
                .addModule(new no.samskaping.json.jackson3.SamskapingModule(Locale.ENGLISH, own))
                .build()
                .readValue(bytes, Assessment.class));
        Throwable two = catchThrowable(() -> new ObjectMapper()
                .registerModule(new no.samskaping.json.jackson2.SamskapingModule(Locale.ENGLISH, own))
                .readValue(bytes, Assessment.class));

        for (Throwable refusal : List.of(three, two)) {
            assertThat(((InputException) refusal.getCause()).getProblems())
                    .extracting(InputProblem::getFinding)
                    .isEqualTo(strict.getProblems().stream()
                            .map(InputProblem::getFinding)
                            .toList());
        }
        assertThat(Host.plain()).allSatisfy(host -> assertThat(host.read(bytes, Assessment.class))
                .isNotNull());
    }
}
