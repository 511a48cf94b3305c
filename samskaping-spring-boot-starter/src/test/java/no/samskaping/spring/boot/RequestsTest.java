package no.samskaping.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.HeartChart;
import no.samskaping.charts.Page;
import no.samskaping.charts.TheoryChart;
import no.samskaping.json.DocumentType;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What requests are answered with; a server and the whole contract are tested in examples/spring-boot. */
class RequestsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TYPE = "tag:samskaping.no,2026:";

    @FunctionalInterface
    interface Requests {
        void with(Client client) throws Exception;
    }

    record Client(MockMvc host) {
        Client(ApplicationContext host) {
            this(MockMvcBuilders.webAppContextSetup((WebApplicationContext) host)
                    .build());
        }

        MockHttpServletResponse post(String path, String language, String body) throws Exception {
            return send(MockMvcRequestBuilders.post(path).content(body), language);
        }

        MockHttpServletResponse send(MockHttpServletRequestBuilder request, String language) throws Exception {
            return host.perform(request.contentType(MediaType.APPLICATION_JSON).header("Accept-Language", language))
                    .andReturn()
                    .getResponse();
        }
    }

    private static final WebApplicationContext RUNNING = Hosts.running();
    private static final Client CLIENT = new Client(RUNNING);

    @AfterAll
    static void stop() {
        ((ConfigurableApplicationContext) RUNNING).close();
    }

    private static void run(Requests requests) throws Exception {
        requests.with(CLIENT);
    }

    private static void run(WebApplicationContextRunner runner, Requests requests) {
        runner.run(host -> requests.with(new Client(host)));
    }

    private static JsonNode problem(MockHttpServletResponse answer, int status, String kind, String language)
            throws IOException {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Content-Language")).isEqualTo(language);
        JsonNode problem = MAPPER.readTree(answer.getContentAsByteArray());
        assertThat(problem.path("type").asString("about:blank")).isEqualTo(kind);
        return problem;
    }

    private static List<String> texts(JsonNode problem, String name) {
        return problem.get("problems")
                .valueStream()
                .map(each -> each.get(name).asString())
                .toList();
    }

    private static Scorecard scorecard() {
        return Scorer.standard().score(DocumentType.ASSESSMENT.read(Hosts.ASSESSMENT.getBytes(UTF_8)));
    }

    private static ImpactChain chain() {
        return DocumentType.CHAIN.read(Hosts.CHAIN.getBytes(UTF_8));
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    @Test
    void documentsAreReadAndWrittenByTheLibrary() throws Exception {
        run(client -> {
            MockHttpServletResponse answer = client.post("/scorecards", "nn", Hosts.ASSESSMENT);
            assertThat(answer.getContentType()).isEqualTo("application/json");
            assertThat(answer.getContentAsByteArray()).isEqualTo(DocumentType.SCORECARD.write(scorecard()));
            assertThat(answer.getHeader("Content-Language")).isNull();

            MockHttpServletResponse review = client.post("/reviews", "nn", Hosts.CHAIN);
            assertThat(review.getContentAsByteArray())
                    .isEqualTo(DocumentType.REVIEW.write(ChainReview.of(chain()), Locale.forLanguageTag("nn")));
            assertThat(review.getHeader("Content-Language")).isEqualTo("nn");
        });
    }

    @ParameterizedTest
    @CsvSource({"nb, nb", "no, nb", "'de, nn;q=0.7', nn", "fr, nb", "en-GB, en"})
    void pagesAndChartsAreInTheLanguageOfTheRequest(String asked, String language) throws Exception {
        ChartOptions options = ChartOptions.of(Locale.forLanguageTag(language));
        run(client -> {
            for (String path : List.of("/scorecards", "/chains")) {
                boolean scores = path.equals("/scorecards");
                String body = scores ? Hosts.ASSESSMENT : Hosts.CHAIN;
                Page page = scores
                        ? Page.of(options).scorecard(scorecard())
                        : Page.of(options).chain(chain());
                String svg = scores
                        ? HeartChart.of(scorecard(), options).toSvg()
                        : TheoryChart.of(chain(), options).toSvg();

                MockHttpServletResponse html = client.send(
                        MockMvcRequestBuilders.post(path)
                                .content(body)
                                .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"),
                        asked);
                assertThat(html.getContentAsString()).isEqualTo(page.toHtml());
                assertThat(html.getContentType()).isEqualTo("text/html;charset=UTF-8");
                assertThat(html.getHeader("Content-Language")).isEqualTo(language);
                assertThat(html.getHeader("Content-Security-Policy"))
                        .isEqualTo(page.getContentSecurityPolicy() + "; frame-ancestors 'none'");

                MockHttpServletResponse picture = client.send(
                        MockMvcRequestBuilders.post(path).content(body).header("Accept", "image/svg+xml"), asked);
                assertThat(picture.getContentAsString()).isEqualTo(svg);
                assertThat(picture.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, text/html;q=0.5"})
    void whoeverTakesAnythingGetsJson(String accept) throws Exception {
        run(client -> assertThat(client.send(
                                MockMvcRequestBuilders.post("/scorecards")
                                        .content(Hosts.ASSESSMENT)
                                        .header("Accept", accept),
                                "nb")
                        .getContentType())
                .isEqualTo("application/json"));
    }

    /** Nobody can send a page in place of a document. */
    @Test
    void pagesAreNotRead() throws Exception {
        run(client -> assertThat(client.send(
                                MockMvcRequestBuilders.post("/chains")
                                        .content("<html></html>")
                                        .header("Content-Type", "text/html"),
                                "nb")
                        .getStatus())
                .isIn(400, 415));
    }

    @ParameterizedTest
    @CsvSource({"nb, Dokumentet kan ikke leses", "nn, Dokumentet kan ikkje lesast", "en, The document cannot be read"})
    void allProblemsOfADocumentAreListed(String language, String title) throws Exception {
        String bad = Hosts.ASSESSMENT
                .replace("\"phase\": \"underway\"", "\"phase\": \"undervegs\"")
                .replace("\"disclosure\": \"open\"", "\"disclosure\": null");
        run(client -> {
            JsonNode problem =
                    problem(client.post("/scorecards", language, bad), 400, TYPE + "document-refused", language);
            assertThat(problem.get("title").asString()).isEqualTo(title);
            assertThat(problem.get("detail").asString()).startsWith("2 ");
            assertThat(texts(problem, "code")).containsExactly("unknown-code", "null-value");
            assertThat(texts(problem, "pointer")).containsExactly("/phase", "/disclosure");
            assertThat(problem.at("/problems/0/line").asInt()).isEqualTo(6);
            assertThat(problem.at("/problems/0/help").asString()).isNotBlank();
        });
    }

    @Test
    void problemsInADocumentOfTheApplicationHaveTheirPlaceInIt() throws Exception {
        String bad = "{\"title\": \"x\", \"assessment\": "
                + Hosts.ASSESSMENT.replace("\"phase\": \"underway\"", "\"phase\": \"undervegs\"") + "}";
        run(client -> {
            JsonNode problem = problem(client.post("/dossiers", "nb", bad), 400, TYPE + "document-refused", "nb");
            assertThat(texts(problem, "pointer")).containsExactly("/assessment/phase");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": [4711]}|unreadable-value|/title",
                "[{\"title\": {}}]|unreadable-value|/0/title",
                "{\"title\": 4711,}|syntax|",
                "''|empty-document|"
            })
    void theMappersOwnErrorsHaveTheirPlaceAndRepeatNothing(String body, String code, String pointer) throws Exception {
        String path = body.startsWith("[") ? "/batches" : "/dossiers";
        run(client -> {
            MockHttpServletResponse answer = client.post(path, "nb", body);
            JsonNode problem = problem(answer, 400, TYPE + "document-refused", "nb");
            assertThat(texts(problem, "code")).containsExactly(code);
            assertThat(texts(problem, "pointer")).containsExactly(pointer == null ? "" : pointer);
            assertThat(answer.getContentAsString()).doesNotContain("4711");
        });
    }

    /** Jackson 2 reads if it is the application's only mapper. */
    @ParameterizedTest
    @CsvSource({"[{\"title\": {}}], unreadable-value, /0/title", "'[{\"title\":,}]', syntax, /0"})
    void theErrorsOfJackson2HaveTheirPlaceToo(String body, String code, String pointer) throws Exception {
        com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        try {
            mapper.readValue(body, Jackson2Titles[].class);
            throw new AssertionError(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            ProblemDetail detail = (ProblemDetail) new RefusalCall(RUNNING).answer(e);
            assertThat(detail.getProperties().get("problems").toString())
                    .contains("code=" + code, "pointer=" + pointer);
        }
    }

    record Jackson2Titles(String title) {}

    @ParameterizedTest
    @CsvSource({"nb, må fylles ut", "nn, må fyllast ut", "en, must not be blank"})
    void violatedConstraintsAreListedInTheLanguageOfTheRequest(String language, String message) throws Exception {
        String bad = "{\"title\": \" \", \"assessment\": " + Hosts.ASSESSMENT + "}";
        run(client -> {
            JsonNode problem =
                    problem(client.post("/dossiers", language, bad), 422, TYPE + "content-refused", language);
            assertThat(texts(problem, "code")).containsExactly("not-blank");
            assertThat(texts(problem, "pointer")).containsExactly("/title");
            assertThat(texts(problem, "message")).containsExactly(message);
            assertThat(problem.at("/problems/0").has("help")).isFalse();
            assertThat(problem.at("/problems/0").has("line")).isFalse();

            JsonNode batch = problem(
                    client.post("/batches", language, "[{\"title\": \"x\"}, " + bad + "]"),
                    422,
                    TYPE + "content-refused",
                    language);
            assertThat(texts(batch, "pointer")).containsExactly("/1/title");
        });
    }

    /** Rules of the library have their own codes, and terms in a pointer too. */
    @Test
    void violatedRulesHaveTheirCodes() throws Exception {
        String chain = Hosts.CHAIN.replaceFirst(
                "\\{\"indicator\": \"jobs\", \"date\": \"2026-06-30\"",
                "{\"indicator\": \"jobs\", \"start\": \"2026-12-01\", \"date\": \"2026-06-30\"");
        run(client -> {
            JsonNode problem = problem(
                    client.post(
                            "/cases",
                            "nb",
                            "{\"notes\": {\"common-goals\": \"\"}, \"others\": {\"a/b\": \"\"}, \"chain\": " + chain
                                    + "}"),
                    422,
                    TYPE + "content-refused",
                    "nb");
            String rule = ChainReview.of(DocumentType.CHAIN.read(chain.getBytes(UTF_8)))
                    .getFindings()
                    .get(0)
                    .getRule()
                    .getId();
            assertThat(texts(problem, "code")).containsExactly(rule, "not-blank", "not-blank");
            assertThat(texts(problem, "pointer").get(0)).matches("/chain/\\w+/\\d+(/\\w+)?");
            assertThat(texts(problem, "pointer").subList(1, 3)).containsExactly("/notes/common-goals", "/others/a~1b");
        });
    }

    @Test
    void theErrorsOfAValidatorOfTheApplicationAreListed() throws Exception {
        run(client -> {
            JsonNode problem =
                    problem(client.post("/forms", "nb", "{\"rows\": []}"), 422, TYPE + "content-refused", "nb");
            assertThat(texts(problem, "code")).containsExactly("whole", "too-few");
            assertThat(texts(problem, "pointer")).containsExactly("", "/rows");
            assertThat(texts(problem, "message")).containsExactly("the form as a whole", "too few rows");
        });
    }

    @Test
    void aValueThatTheLibraryRefusesIsListed() {
        run(Hosts.web().withPropertyValues("samskaping.problems.invalid-status=400"), client -> {
            JsonNode problem = problem(
                    client.post("/scorecards", "en", Hosts.ASSESSMENT.replace("samson-standard", "another")),
                    400,
                    TYPE + "content-refused",
                    "en");
            assertThat(texts(problem, "code")).containsExactly("other-instrument");
        });
    }

    @Test
    void aDocumentThatTheApplicationReadsItselfIsAnsweredTheSame() throws Exception {
        run(client -> {
            JsonNode problem = problem(
                    client.send(MockMvcRequestBuilders.post("/texts").param("document", "{}"), "en"),
                    400,
                    TYPE + "document-refused",
                    "en");
            assertThat(texts(problem, "code")).containsExactly("missing-field");
        });
    }

    /** A response that breaks a rule is an error of the application, not of the client. */
    @Test
    void aResponseThatBreaksARuleIsNotTheClientsMistake() throws Exception {
        run(client -> assertThat(
                        client.send(MockMvcRequestBuilders.get("/broken"), "nb").getStatus())
                .isEqualTo(500));
    }

    @ParameterizedTest
    @CsvSource({"/scorecards, 1KB, 0.001", "/dossiers, 1KB, 0.001", "/dossiers, 1MB, 1"})
    void bodiesAboveTheLimitAreRefused(String path, String max, String named) {
        String body = "{\"title\": \"" + "x".repeat(1_100_000) + "\"}";
        run(Hosts.web().withPropertyValues("samskaping.documents.max-size=" + max), client -> {
            JsonNode problem = problem(client.post(path, "nb", body), 413, TYPE + "too-large", "nb");
            assertThat(texts(problem, "message")).containsExactly("Dokumentet er større enn " + named + " MiB.");
        });
    }

    @Test
    void bodiesBelowTheLimitAreRead() {
        run(Hosts.web().withPropertyValues("samskaping.documents.max-size=1MB"), client -> assertThat(
                        client.post("/scorecards", "nb", Hosts.ASSESSMENT).getStatus())
                .isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({"nb, Metoden støttes ikke", "nn, Metoden er ikkje støtta", "en, The method is not supported"})
    void springsProblemDetailsAreInTheLanguageOfTheRequest(String language, String title) {
        run(Hosts.web().withPropertyValues("spring.mvc.problemdetails.enabled=true"), client -> {
            JsonNode problem = problem(
                    client.send(MockMvcRequestBuilders.get("/scorecards"), language), 405, "about:blank", language);
            assertThat(problem.get("title").asString()).isEqualTo(title);
            assertThat(problem.get("detail").asString()).contains("GET");

            JsonNode missing = problem(client.post("/texts", language, ""), 400, "about:blank", language);
            assertThat(missing.get("detail").asString()).contains("document");
        });
    }

    @Test
    void withoutThatSwitchSpringBootAnswersAsEver() throws Exception {
        run(client -> {
            MockHttpServletResponse answer = client.send(MockMvcRequestBuilders.get("/scorecards"), "nb");
            assertThat(answer.getStatus()).isEqualTo(405);
            assertThat(answer.getContentAsString()).isEmpty();
        });
    }

    @Test
    void theApplicationCanReplaceTextsAndTypes() {
        StaticMessageSource texts = new StaticMessageSource();
        texts.addMessage("samskaping.problem.document-refused.title", Locale.ENGLISH, "Try again");
        run(
                Hosts.web()
                        .withBean("messageSource", StaticMessageSource.class, () -> texts)
                        .withPropertyValues("samskaping.problems.type=https://fjordvik.example/problems/"),
                client -> {
                    JsonNode problem = problem(
                            client.post("/scorecards", "en", "{}"),
                            400,
                            "https://fjordvik.example/problems/document-refused",
                            "en");
                    assertThat(problem.get("title").asString()).isEqualTo("Try again");
                });
    }

    @Test
    void anAdviceOfTheApplicationIsUsedFirst() {
        run(Hosts.web().withUserConfiguration(OwnAdvice.class), client -> assertThat(
                        client.post("/scorecards", "en", "{}").getContentAsString())
                .isEqualTo("own"));
        run(
                Hosts.web().withUserConfiguration(OwnAdvice.class).withPropertyValues("samskaping.problems.order=0"),
                client -> problem(client.post("/scorecards", "en", "{}"), 400, TYPE + "document-refused", "en"));
    }

    @RestControllerAdvice
    static class OwnAdvice {
        @ExceptionHandler
        String own(HttpMessageNotReadableException refusal) {
            return "own";
        }
    }

    @Test
    void anInstrumentOfTheApplicationIsKnown() {
        Instrument own = Instrument.standard();
        run(Hosts.web().withBean(Instrument.class, () -> own), client -> assertThat(
                        client.post("/scorecards", "nb", Hosts.ASSESSMENT).getStatus())
                .isEqualTo(200));
    }

    /** Calls the advice as Spring does. */
    private record RefusalCall(ApplicationContext host) {
        Object answer(Exception cause) throws Exception {
            Object advice = host.getBean("samskapingRefusalAdvice");
            java.lang.reflect.Method method =
                    advice.getClass().getDeclaredMethod("unreadable", HttpMessageNotReadableException.class);
            method.setAccessible(true);
            return ((org.springframework.http.ResponseEntity<?>)
                            method.invoke(advice, new HttpMessageNotReadableException("", cause, null)))
                    .getBody();
        }
    }
}
