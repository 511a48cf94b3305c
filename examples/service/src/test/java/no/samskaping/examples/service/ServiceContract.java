package no.samskaping.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.Page;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.readme.Fence;
import no.samskaping.model.readme.Sample;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the service over HTTP on a free port; each application runs these tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceContract {
    private static final Path LOG = Path.of("target", "service.log");
    private static final Path DOCUMENTS = Path.of("..", "report", "documents");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String ASSESSMENT = document("assessment-nabolaget.json");
    private static final String COLLABORATION = document("collaboration-nabolaget.json");
    private static final String CHAIN = document("chain-arbeidskurs.json");

    private static final int EXCHANGES = 200;
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Class<?>> shown;
    private URI service;

    /**
     * Creates the tests of an application.
     *
     * @param shown the classes whose code its README shows
     */
    protected ServiceContract(Class<?>... shown) {
        this.shown = List.of(shown);
    }

    /**
     * Starts the service on a free port, with a limit of 1 MiB for bodies.
     *
     * @param log the file for its log
     * @return its root
     */
    protected abstract URI start(Path log) throws Exception;

    /** Stops the service. */
    protected abstract void stop() throws Exception;

    @BeforeAll
    void startService() throws Exception {
        Files.deleteIfExists(LOG);
        service = start(LOG);
    }

    @AfterAll
    void stopService() throws Exception {
        stop();
    }

    @Test
    void returnsTheScorecardOfAnAssessment() throws Exception {
        HttpResponse<String> answer = post("/assessments/scorecard", "nb", ASSESSMENT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo(text(DocumentType.SCORECARD.write(scorecard())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb|nb",
                "nn|nn",
                "en|en",
                "no|nb",
                "nn-NO, nb;q=0.8, en;q=0.5|nn",
                "de, en-GB;q=0.7|en",
                "de|nb",
                "|nb"
            })
    void returnsTheReviewOfAChainInTheUsersLanguage(String asked, String language) throws Exception {
        HttpResponse<String> answer = post("/chains/review", asked, CHAIN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.body()).isEqualTo(text(DocumentType.REVIEW.write(review(), Locale.forLanguageTag(language))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void returnsAPageForPeople(String language) throws Exception {
        HttpResponse<String> answer = send(request("/assessments/scorecard", language)
                .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .POST(BodyPublishers.ofString(ASSESSMENT)));
        Page page = Page.of(ChartOptions.of(Locale.forLanguageTag(language))).scorecard(scorecard());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains(page.getContentSecurityPolicy() + "; frame-ancestors 'none'");
        assertThat(answer.body()).isEqualTo(page.toHtml()).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void returnsAChart() throws Exception {
        HttpResponse<String> answer = send(request("/assessments/scorecard", "nn")
                .header("Accept", "image/svg+xml")
                .POST(BodyPublishers.ofString(ASSESSMENT)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/svg+xml;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.body())
                .isEqualTo(HeartChart.of(scorecard(), ChartOptions.of(Locale.forLanguageTag("nn")))
                        .toSvg());
    }

    /** An error has the same form, whatever the request asks for. */
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml"})
    void refusesADocumentInsteadOfHalfAPage(String type) throws Exception {
        HttpResponse<String> answer = send(
                request("/assessments/scorecard", "nb").header("Accept", type).POST(BodyPublishers.ofString("{}")));

        problem(answer, 400, "document-refused", "nb");
    }

    /** A draft that contradicts itself is not an invalid request: the review reports it. */
    @Test
    void reviewsAChainThatContradictsItself() throws Exception {
        HttpResponse<String> answer = post("/chains/review", "nb", contradictingChain());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(MAPPER.readTree(answer.body()).at("/findings/0/severity").asString())
                .isEqualTo("error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void reportsAllProblemsOfADocumentAtOnce(String language) throws Exception {
        String bad = ASSESSMENT
                .replace("\"phase\": \"underway\"", "\"phase\": \"undervegs\"")
                .replace("\"disclosure\": \"open\"", "\"disclosure\": null")
                .replace("\"date\": \"2026-03-10\"", "\"dato\": \"2026-03-10\"");

        HttpResponse<String> answer = post("/assessments/scorecard", language, bad);

        JsonNode problem = problem(answer, 400, "document-refused", language);
        List<InputProblem> expected = refused(bad, DocumentType.ASSESSMENT);
        assertThat(codes(problem)).containsExactly("missing-field", "unknown-code", "null-value", "unknown-field");
        assertThat(pointers(problem)).containsExactly("", "/phase", "/disclosure", "/dato");
        assertThat(problem.at("/problems/1/line").asInt()).isEqualTo(6);
        assertThat(problem.at("/problems/1/column").asInt()).isEqualTo(12);
        for (int i = 0; i < expected.size(); i++) {
            InputProblem known = expected.get(i);
            Locale reader = Locale.forLanguageTag(language);
            JsonNode reported = problem.get("problems").get(i);
            assertThat(reported.get("message").asString()).isEqualTo(known.message(reader));
            assertThat(reported.get("help").asString())
                    .isEqualTo(known.getFinding().getRule().help(reader));
            assertThat(reported.get("line").asInt()).isEqualTo(known.getLine());
            assertThat(reported.get("column").asInt()).isEqualTo(known.getColumn());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Innholdet kan ikke behandles, kan ikke være tom",
        "nn, Innhaldet kan ikkje behandlast, kan ikkje vere tom",
        "en, The content cannot be processed, must not be empty"
    })
    void refusesViolatedConstraintsBeforeScoring(String language, String title, String message) throws Exception {
        HttpResponse<String> answer = post(
                "/assessments/scorecard",
                language,
                ASSESSMENT.replaceFirst(
                        "(?s)\"sheets\": .*",
                        "\"sheets\": [{\"respondent\": \"k1\", " + "\"party\": \"kommunen\", \"answers\": {}}]}"));

        JsonNode problem = problem(answer, 422, "content-refused", language);
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(codes(problem)).containsExactly("not-empty");
        assertThat(pointers(problem)).containsExactly("/sheets/0/answers");
        assertThat(problem.at("/problems/0/message").asString()).isEqualTo(message);
    }

    @Test
    void refusesWhatCannotBeScored() throws Exception {
        HttpResponse<String> answer =
                post("/assessments/scorecard", "nn", ASSESSMENT.replace("samson-standard", "eit-anna"));

        JsonNode problem = problem(answer, 422, "content-refused", "nn");
        assertThat(codes(problem)).containsExactly("other-instrument");
        assertThat(pointers(problem)).containsExactly("/instrument");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void theApplicationsMapperReadsAndWritesAFiling(String language) throws Exception {
        HttpResponse<String> answer = post("/filings", language, filing(COLLABORATION, ASSESSMENT, CHAIN));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Scorecard bySector = Scorer.standard()
                .withSectorsOf(DocumentType.COLLABORATION.read(utf8(COLLABORATION)))
                .score(DocumentType.ASSESSMENT.read(utf8(ASSESSMENT)));
        assertThat(bySector).isNotEqualTo(scorecard());
        assertThat(answer.body())
                .isEqualTo("{\"caseNumber\":\"2026/17\",\"scorecard\":" + text(DocumentType.SCORECARD.write(bySector))
                        + ",\"review\":" + text(DocumentType.REVIEW.write(review(), Locale.forLanguageTag(language)))
                        + "}");
    }

    @Test
    void aFilingCanBeIncomplete() throws Exception {
        HttpResponse<String> answer =
                post("/filings", "nb", "{\"caseNumber\": \"2026/17\", \"received\": \"2026-03-12\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"caseNumber\":\"2026/17\"}");
    }

    @Test
    void reportsProblemsInAFilingWithTheirPlaceInTheFiling() throws Exception {
        String bad = filing(
                COLLABORATION
                        .replace("\"kind\": \"municipality\"", "\"kind\": \"munisipality\"")
                        .replace("\"title\": \"Et nabolag for alle\"", "\"title\": 5"),
                ASSESSMENT,
                CHAIN);

        JsonNode problem = problem(post("/filings", "en", bad), 400, "document-refused", "en");

        assertThat(codes(problem)).containsExactly("text-expected", "unknown-code");
        assertThat(pointers(problem)).containsExactly("/collaboration/title", "/collaboration/parties/0/kind");
        assertThat(problem.at("/problems/0/line").asInt()).isEqualTo(lineOf(bad, "\"title\": 5"));
        assertThat(problem.at("/problems/1/line").asInt()).isEqualTo(lineOf(bad, "munisipality"));
        assertThat(problem.at("/problems/1/message").asString()).contains("municipality");
    }

    @Test
    void reportsViolatedConstraintsInAFilingWithTheirPlace() throws Exception {
        String bad = filing(
                        COLLABORATION.replace("\"title\": \"Et nabolag for alle\"", "\"title\": \" \""),
                        ASSESSMENT,
                        contradictingChain())
                .replace("2026/17", "sytten");

        JsonNode problem = problem(post("/filings", "nn", bad), 422, "content-refused", "nn");

        ChainReview review = ChainReview.of(DocumentType.CHAIN.read(utf8(contradictingChain())));
        String rule = review.getFindings().get(0).getRule().getId();
        String place = review.getFindings().get(0).getPath();
        assertThat(codes(problem)).containsExactly("pattern", rule, "not-blank");
        assertThat(pointers(problem)).containsExactly("/caseNumber", "/chain" + place, "/collaboration/title");
        assertThat(problem.at("/problems/0/message").asString()).isEqualTo("har feil form");
        assertThat(problem.at("/problems/2/message").asString()).isEqualTo("må fyllast ut");
    }

    /** Frameworks that look for constraints when they are built must find those of the library. */
    @Test
    void refusesTheBlankNameOfAParty() throws Exception {
        String bad = filing(COLLABORATION.replace("\"Fjordvik vel\"", "\" \""), ASSESSMENT, CHAIN);

        JsonNode problem = problem(post("/filings", "en", bad), 422, "content-refused", "en");

        assertThat(codes(problem)).containsExactly("not-blank");
        assertThat(pointers(problem)).containsExactly("/collaboration/parties/1/name");
    }

    @Test
    void reportsProblemsInFieldsOfTheApplication() throws Exception {
        String body = "{\"caseNumber\": \"2026/17\",\n \"received\": \"hemmelig4711\"}";

        JsonNode problem = problem(post("/filings", "nn", body), 400, "document-refused", "nn");

        assertThat(codes(problem)).containsExactly("unreadable-value");
        assertThat(pointers(problem)).containsExactly("/received");
        assertThat(problem.at("/problems/0/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/problems/0/message").asString()).isEqualTo("Verdien kan ikkje lesast.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/assessments/scorecard|{\"format\": \"samson/assessment/1\",}|syntax",
                "/assessments/scorecard|{\"format\": \"samson/assessment/1\"|unexpected-end",
                "/assessments/scorecard|''|empty-document",
                "/chains/review|{\"format\": \"samson/assessment/1\"}|other-format",
                "/filings|{\"caseNumber\": 2026/17}|syntax",
                "/filings|{\"collaboration\": {\"format\": nei}}|syntax",
                "/filings|{\"collaboration\": {\"format\"|syntax",
                "/filings|''|empty-document"
            })
    void refusesBodiesThatAreNotDocuments(String path, String body, String code) throws Exception {
        JsonNode problem = problem(post(path, "nb", body), 400, "document-refused", "nb");

        assertThat(codes(problem)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assessments/scorecard", "/chains/review", "/filings"})
    void refusesBodiesThatAreTooLarge(String path) throws Exception {
        byte[] large = utf8("{\"caseNumber\": \"" + "1".repeat(1_200_000) + "\"}");

        for (BodyPublisher body : List.of(
                BodyPublishers.ofByteArray(large),
                // Sent in chunks, without a Content-Length.
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            JsonNode problem = problem(send(request(path, "nn").POST(body)), 413, "too-large", "nn");

            assertThat(codes(problem)).containsExactly(InputRule.TOO_LARGE.getId());
            assertThat(problem.at("/problems/0/message").asString()).isEqualTo("Dokumentet er større enn 1 MiB.");
        }
    }

    @Test
    void refusesOtherMethodsAndTypesInTheUsersLanguage() throws Exception {
        String path = "/assessments/scorecard";
        HttpResponse<String> noJson = send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "text/plain")
                .header("Accept-Language", "nn")
                .POST(BodyPublishers.ofString(ASSESSMENT)));
        HttpResponse<String> untyped = send(HttpRequest.newBuilder(at(path))
                .header("Accept-Language", "nn")
                .POST(BodyPublishers.ofString(ASSESSMENT)));
        HttpResponse<String> get = send(request(path, "nb").GET());
        HttpResponse<String> elsewhere = post("/no-such-place", "en", "{}");
        HttpResponse<String> asText =
                send(request(path, "nn").header("Accept", "text/plain").POST(BodyPublishers.ofString(ASSESSMENT)));

        assertThat(problem(noJson, 415, null, "nn").get("title").asString()).isEqualTo("Innhaldstypen er ikkje støtta");
        assertThat(problem(untyped, 415, null, "nn").get("detail").asString())
                .isEqualTo("Send dokumentet som application/json.");
        assertThat(problem(get, 405, null, "nb").get("title").asString()).isEqualTo("Metoden støttes ikke");
        assertThat(problem(elsewhere, 404, null, "en").get("title").asString()).isEqualTo("There is no such address");
        assertThat(problem(asText, 406, null, "nn").get("title").asString())
                .isEqualTo("Svaret finst ikkje i denne forma");
    }

    /** An invalid answer of a respondent is in no response and in no line of the log, for both ways of reading. */
    @Test
    void neverRepeatsAnAnswerOfARespondent() throws Exception {
        List<String> said = new ArrayList<>();
        for (String secret : List.of(
                "4711.5",
                "\"hemmelig4711\"",
                "{\"rating\": \"4711\"}",
                "{\"rating\": 3, \"why\": 4711}",
                "[4711]",
                "4711",
                "hemmelig4711",
                "\"hemmelig4711",
                "{\"rating\": 4711")) {
            String bad = ASSESSMENT.replaceFirst(
                    "\"equality.openness\": 5", Matcher.quoteReplacement("\"equality.openness\": " + secret));
            for (HttpResponse<String> answer : List.of(
                    post("/assessments/scorecard", "nb", bad),
                    post("/filings", "nb", filing(COLLABORATION, bad, CHAIN)))) {
                assertThat(answer.statusCode()).as(secret).isEqualTo(400);
                said.add(answer.body());
            }
        }

        said.add(Files.readString(LOG));
        assertThat(said).allSatisfy(each -> assertThat(each).isNotEmpty().doesNotContain("4711"));
    }

    @Test
    void publishesTheComponentsOfTheLibrary() throws Exception {
        PublishedApi api = published();

        assertThat(api.version()).startsWith("3.1");
        assertThat(api.libraryComponents().propertyNames())
                .contains("SamskapingAssessment", "SamskapingScorecard", "SamskapingImpactChain", "SamskapingDate");
        assertThat(api.libraryComponents()).isEqualTo(api.expectedComponents());
    }

    /** Generated documents are sent; they and the responses have the form that the service publishes. */
    @Test
    void sendsAndReceivesWhatItPublishes() throws Exception {
        PublishedApi api = published();
        List<String> collaborations = generated(DocumentType.COLLABORATION, ModelArbitraries::collaborations);
        List<String> assessments =
                generated(DocumentType.ASSESSMENT, () -> Assessments.assessments(Instrument.standard(), 3));
        List<String> chains = generated(DocumentType.CHAIN, Chains::sound);
        for (int i = 0; i < EXCHANGES; i++) {
            exchange(api, "/assessments/scorecard", assessments.get(i));
            exchange(api, "/chains/review", chains.get(i));
            exchange(api, "/filings", filing(collaborations.get(i), assessments.get(i), chains.get(i)));
        }
        assertThat(api.wrongInRequest("/chains/review", "{\"format\":\"soimpact/chain/1\"}"))
                .hasSize(3);
        assertThat(api.wrongInResponse("/chains/review", "{}")).isNotEmpty();
    }

    private void exchange(PublishedApi api, String path, String sent) throws Exception {
        HttpResponse<String> answer = post(path, "nn", sent);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(api.wrongInRequest(path, sent)).isEmpty();
        assertThat(api.wrongInResponse(path, answer.body())).isEmpty();
    }

    /** The README shows this request and this response in Nynorsk. */
    @Test
    void theReadmeShowsAResponseOfTheService() throws Exception {
        String readme = Files.readString(Path.of("..", "service", "README.md"));
        String sent = find(readme, "--data '([^']*)'");
        String shown = find(readme, "(?ms)^```json\\n(.*?)^```$");

        HttpResponse<String> answer = post(find(readme, "localhost:8080(/\\S+)"), "nn", sent);

        assertThat(answer.body()).isNotEmpty();
        assertThat(MAPPER.readTree(answer.body())).isEqualTo(MAPPER.readTree(shown));
    }

    @Test
    void theReadmeOfTheApplicationShowsItsCode() {
        List<String> code = shown.stream()
                .map(type -> Path.of("src/main/java", type.getName().replace('.', '/') + ".java"))
                .flatMap(source -> Sample.in(source).stream().map(Sample::code))
                .toList();

        assertThat(Fence.in(Path.of("README.md")).stream().filter(Fence::isCode).map(Fence::text))
                .isNotEmpty()
                .containsExactlyElementsOf(code);
    }

    private PublishedApi published() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/v3/api-docs")).header("Accept", "application/json");
        return new PublishedApi(send(request.GET()).body());
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private URI at(String path) {
        return service.resolve(path);
    }

    private HttpRequest.Builder request(String path, String language) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).header("Content-Type", "application/json");
        Optional.ofNullable(language).ifPresent(asked -> request.header("Accept-Language", asked));
        return request;
    }

    private HttpResponse<String> post(String path, String language, String body) throws Exception {
        return send(request(path, language).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Returns the response as problem details, with a type of this service, or about:blank if the kind is null. */
    private static JsonNode problem(HttpResponse<String> answer, int status, String kind, String language) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asString()).isEqualTo(answer.uri().getPath());
        assertThat(problem.path("type").asString("about:blank"))
                .isEqualTo(kind == null ? "about:blank" : "tag:fjordvik.example,2026:" + kind);
        return problem;
    }

    private static List<String> codes(JsonNode problem) {
        return texts(problem, "code");
    }

    private static List<String> pointers(JsonNode problem) {
        return texts(problem, "pointer");
    }

    private static List<String> texts(JsonNode problem, String name) {
        return problem.get("problems")
                .valueStream()
                .map(each -> each.get(name).asString())
                .toList();
    }

    private static List<InputProblem> refused(String json, DocumentType<?> type) {
        try {
            type.read(utf8(json));
            return List.of();
        } catch (InputException e) {
            return e.getProblems();
        }
    }

    private static String filing(String collaboration, String assessment, String chain) {
        return "{\"caseNumber\": \"2026/17\", \"received\": \"2026-03-12\",\n\"collaboration\": " + collaboration
                + ",\n\"assessment\": " + assessment + ",\n\"chain\": " + chain + "}";
    }

    /** Returns a chain with a measurement for a period that ends before it starts. */
    private static String contradictingChain() {
        return CHAIN.replaceFirst(
                "\\{\"indicator\": \"jobs\", \"date\": \"2026-06-30\"",
                "{\"indicator\": \"jobs\", \"start\": \"2026-12-01\", \"date\": \"2026-06-30\"");
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    private static Scorecard scorecard() {
        return Scorer.standard().score(DocumentType.ASSESSMENT.read(utf8(ASSESSMENT)));
    }

    private static ChainReview review() {
        return ChainReview.of(DocumentType.CHAIN.read(utf8(CHAIN)));
    }

    /** Generated documents that violate no constraint, the same in each run. */
    private static <T> List<String> generated(DocumentType<T> type, Supplier<Arbitrary<T>> arbitrary) {
        List<String> documents = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(20260310);
            RandomGenerator<T> generator = arbitrary.get().generator(1000);
            while (documents.size() < EXCHANGES) {
                T value = generator.next(random).value();
                if (VALIDATOR.validate(value).isEmpty()) {
                    documents.add(text(type.write(value)));
                }
            }
        });
        return documents;
    }

    private static String document(String name) {
        try {
            return Files.readString(DOCUMENTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
