package no.samskaping.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import no.samskaping.examples.service.PublishedApi;
import no.samskaping.json.DocumentType;
import no.samskaping.json.openapi.SamskapingComponents;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * A service that returns every type of document as it was sent, alone and in a document of its own: 200 generated documents of
 * each type have the form that it publishes, in both directions, and nothing is lost.
 */
class EveryDocumentTest {
    private static final int EXCHANGES = 200;
    private static final Map<DocumentType<?>, Supplier<Arbitrary<?>>> GENERATED = Map.of(
            DocumentType.COLLABORATION, ModelArbitraries::collaborations,
            DocumentType.INSTRUMENT, Assessments::allInstruments,
            DocumentType.ASSESSMENT, () -> Assessments.assessments(Instrument.standard(), 3),
            DocumentType.SCORECARD, Assessments::disclosedScorecards,
            DocumentType.CHAIN, Chains::sound,
            DocumentType.REVIEW, () -> Chains.drafts().map(ChainReview::of));

    /** The name of each type in {@link Folder}. */
    private static final Map<DocumentType<?>, String> NAMES = Map.of(
            DocumentType.COLLABORATION, "collaboration",
            DocumentType.INSTRUMENT, "instrument",
            DocumentType.ASSESSMENT, "assessment",
            DocumentType.SCORECARD, "scorecard",
            DocumentType.CHAIN, "chain",
            DocumentType.REVIEW, "review");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext service;
    private static PublishedApi api;

    /** A document of the service; the application's mapper reads it. */
    record Folder(
            List<Collaboration> collaboration,
            List<Instrument> instrument,
            List<Assessment> assessment,
            List<Scorecard> scorecard,
            List<ImpactChain> chain,
            List<ChainReview> review) {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Echo.class)
    static class Service {}

    @RestController
    static class Echo {
        @PostMapping("/collaboration")
        Collaboration collaboration(@RequestBody Collaboration sent) {
            return sent;
        }

        @PostMapping("/instrument")
        Instrument instrument(@RequestBody Instrument sent) {
            return sent;
        }

        @PostMapping("/assessment")
        Assessment assessment(@RequestBody Assessment sent) {
            return sent;
        }

        @PostMapping("/scorecard")
        Scorecard scorecard(@RequestBody Scorecard sent) {
            return sent;
        }

        @PostMapping("/chain")
        ImpactChain chain(@RequestBody ImpactChain sent) {
            return sent;
        }

        @PostMapping("/review")
        ChainReview review(@RequestBody ChainReview sent) {
            return sent;
        }

        @PostMapping("/folder")
        Folder folder(@RequestBody Folder sent) {
            return sent;
        }
    }

    @BeforeAll
    static void start() throws Exception {
        service = new SpringApplication(Service.class).run("--server.port=0");
        api = new PublishedApi(
                CLIENT.send(HttpRequest.newBuilder(at("/v3/api-docs")).build(), BodyHandlers.ofString())
                        .body());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static List<DocumentType<?>> types() {
        return DocumentType.values();
    }

    @Test
    void publishesTheComponentsOfAllTypes() {
        assertThat(api.libraryComponents().propertyNames())
                .containsAll(types().stream()
                        .map(type ->
                                SamskapingComponents.name(type.getJavaType()).orElseThrow())
                        .toList());
        assertThat(api.libraryComponents()).isEqualTo(api.expectedComponents());
    }

    @ParameterizedTest
    @MethodSource("types")
    void sendsAndReceivesWhatItPublishes(DocumentType<?> type) throws Exception {
        List<String> documents = generated(type);
        for (String document : documents) {
            exchange("/" + NAMES.get(type), document);
        }
        assertThat(api.wrongInRequest("/" + NAMES.get(type), "{\"format\":\"" + type.getFormat() + "\"}"))
                .isNotEmpty();
        assertThat(api.wrongInResponse("/" + NAMES.get(type), "{}")).isNotEmpty();
    }

    @Test
    void documentsInADocumentOfTheServiceHaveTheFormThatItPublishes() throws Exception {
        List<String> names = List.of("collaboration", "instrument", "assessment", "scorecard", "chain", "review");
        List<String> fields = new ArrayList<>();
        for (String name : names) {
            DocumentType<?> type = types().stream()
                    .filter(each -> NAMES.get(each).equals(name))
                    .findFirst()
                    .orElseThrow();
            fields.add("\"" + name + "\":[" + String.join(",", generated(type)) + "]");
        }
        exchange("/folder", "{" + String.join(",", fields) + "}");
    }

    private static void exchange(String path, String sent) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(sent))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(sent);
        assertThat(api.wrongInRequest(path, sent)).isEmpty();
        assertThat(api.wrongInResponse(path, answer.body())).isEmpty();
    }

    /** The same in each run. */
    private static List<String> generated(DocumentType<?> type) {
        List<String> documents = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(20260310);
            RandomGenerator<?> generator = GENERATED.get(type).get().generator(1000);
            while (documents.size() < EXCHANGES) {
                documents.add(write(type, generator.next(random).value()));
            }
        });
        return documents;
    }

    private static <T> String write(DocumentType<T> type, Object value) {
        return new String(type.write(type.getJavaType().cast(value)), StandardCharsets.UTF_8);
    }

    private static URI at(String path) {
        return URI.create(
                "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }
}
