package no.samskaping.examples.springboot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.ActionField;
import no.samskaping.model.collaboration.CollaborationRule;
import no.samskaping.soimpact.review.ChainRule;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Uses what the service uses, in all languages: bodies that are read and refused, pages, texts and schemas. */
final class NativeWorkload implements Supplier<Set<Integer>> {
    private static final Path DOCUMENTS = Path.of("..", "report", "documents");
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<Integer> statuses = new TreeSet<>();

    /** Called by name, in another class loader. */
    NativeWorkload() {}

    /** Returns the statuses of the responses. */
    @Override
    public Set<Integer> get() {
        // Another Tomcat can have set the one that a virtual machine has.
        TomcatURLStreamHandlerFactory.disable();
        try (ConfigurableApplicationContext service =
                new SpringApplication(Application.class).run("--server.port=0", "--spring.main.banner-mode=off")) {
            String home = "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port");
            String assessment = Files.readString(DOCUMENTS.resolve("assessment-nabolaget.json"));
            String chain = Files.readString(DOCUMENTS.resolve("chain-arbeidskurs.json"));
            for (String language : LANGUAGES) {
                for (String accepted : List.of("application/json", "text/html", "image/svg+xml")) {
                    post(home + "/assessments/scorecard", language, accepted, assessment);
                }
                post(home + "/chains/review", language, "application/json", chain);
                post(home + "/chains/review", language, "application/json", "{");
                post(home + "/assessments/scorecard", language, "application/json", "{\"format\": null}");
                post(
                        home + "/assessments/scorecard",
                        language,
                        "application/json",
                        assessment.replaceFirst("\"answers\": \\{[^}]*}", "\"answers\": {}"));
                post(home + "/filings", language, "application/json", "{\"caseNumber\": \"x\"}");
                post(
                        home + "/filings",
                        language,
                        "application/json",
                        "{\"caseNumber\": \"2026/1\", \"received\": \"2026-01-01\", \"chain\": "
                                + chain.replaceFirst(
                                        "\\{\"indicator\": \"jobs\", \"date\": \"2026-06-30\"",
                                        "{\"indicator\": \"jobs\", \"start\": \"2026-12-01\", \"date\": \"2026-06-30\"")
                                + "}");
                post(home + "/no-such-place", language, "application/json", "{}");
                texts(Locale.forLanguageTag(language));
            }
            for (DocumentType<?> type : DocumentType.values()) {
                SamskapingSchemas.schema(type);
            }
            SamskapingSchemas.codes();
            client.send(
                    HttpRequest.newBuilder(URI.create(home + "/v3/api-docs")).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return statuses;
    }

    private static void texts(Locale locale) {
        Arrays.stream(ActionField.values()).forEach(term -> term.description(locale));
        Arrays.stream(CollaborationRule.values()).forEach(rule -> rule.help(locale));
        Arrays.stream(ChainRule.values()).forEach(rule -> rule.help(locale));
        Arrays.stream(InputRule.values()).forEach(rule -> rule.help(locale));
    }

    private void post(String address, String language, String accepted, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .header("Accept", accepted)
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        statuses.add(answer.statusCode());
    }
}
