package no.samskaping.spring.boot.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskaping.charts.ChartOptions;
import no.samskaping.charts.Page;
import no.samskaping.json.DocumentType;
import no.samskaping.model.readme.Fence;
import no.samskaping.model.readme.Sample;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's application is compiled, started, and answers the README's requests. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path ASSESSMENT =
            Path.of("..", "examples", "report", "documents", "assessment-nabolaget.json");
    private static final Pattern HEADER = Pattern.compile("--header '([^:]+): ([^']+)'");
    private static final Pattern ADDRESS = Pattern.compile("localhost:8080(\\S+)");

    private static List<Fence> fences(String language) {
        return Fence.in(README).stream()
                .filter(fence -> fence.language().equals(language))
                .toList();
    }

    @Test
    void theCodeIsThatOfTheApplication() {
        assertThat(fences("java").stream().map(Fence::text))
                .containsExactlyElementsOf(
                        Sample.in(Path.of("src", "test", "java", "no", "samskaping", "spring", "boot", "readme")
                                        .resolve("ScorecardController.java"))
                                .stream()
                                .map(Sample::code)
                                .toList());
    }

    @Test
    void anApplicationNeedsLessThanThirtyLines() {
        assertThat(Fence.in(README).stream()
                        .filter(fence -> List.of("java", "xml").contains(fence.language()))
                        .flatMap(fence -> fence.text().lines())
                        .filter(line -> !line.isBlank()))
                .hasSizeBetween(10, 29);
    }

    /** Spring Initializr adds Web MVC and Validation; all else that the application uses is in the README. */
    @Test
    void theDependenciesAreThoseOfTheApplication() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(fences("xml")).hasSize(1);
        assertThat(Pattern.compile("<artifactId>([^<]+)<")
                        .matcher(fences("xml").get(0).text())
                        .results()
                        .map((MatchResult match) -> match.group(1)))
                .containsExactly(
                        "samskaping-spring-boot-starter", "samskaping-charts", "springdoc-openapi-starter-webmvc-api")
                .allMatch(artifact -> pom.contains("<artifactId>" + artifact + "</artifactId>"));
    }

    @Test
    void theApplicationAnswersTheRequests() throws Exception {
        Scorecard scorecard = Scorer.standard().score(DocumentType.ASSESSMENT.read(ASSESSMENT));
        try (ConfigurableApplicationContext application = SpringApplication.run(Application.class, "--server.port=0")) {
            List<HttpResponse<byte[]>> answers = fences("").stream()
                    .flatMap(fence -> fence.text().replace("\\\n", "").lines())
                    .map(command -> send(application, command))
                    .toList();

            assertThat(answers).hasSize(4);
            assertThat(answers.get(0).body()).isEqualTo(DocumentType.SCORECARD.write(scorecard));
            assertThat(new String(answers.get(1).body(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(Page.of(ChartOptions.of(Locale.forLanguageTag("nn")))
                            .scorecard(scorecard)
                            .toHtml());
            JsonNode api = JsonMapper.shared().readTree(answers.get(2).body());
            assertThat(api.at("/components/schemas/SamskapingAssessment/properties/format/const")
                            .asString())
                    .isEqualTo(DocumentType.ASSESSMENT.getFormat());
            assertThat(answers.get(3).statusCode()).isEqualTo(400);
            assertThat(JsonMapper.shared()
                            .readTree(answers.get(3).body())
                            .at("/problems/0/code")
                            .asString())
                    .isEqualTo("missing-field");
        }
    }

    private static HttpResponse<byte[]> send(ConfigurableApplicationContext application, String command) {
        Matcher address = ADDRESS.matcher(command);
        assertThat(address.find()).as(command).isTrue();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:"
                + application.getEnvironment().getRequiredProperty("local.server.port") + address.group(1)));
        HEADER.matcher(command).results().forEach(header -> request.header(header.group(1), header.group(2)));
        try {
            if (command.contains("--data-binary @assessment.json")) {
                request.POST(BodyPublishers.ofFile(ASSESSMENT));
            } else if (command.contains("--data '{}'")) {
                request.POST(BodyPublishers.ofString("{}"));
            }
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(command, e);
        }
    }

    @Test
    void thePropertiesAreThoseOfTheMetadata() throws IOException {
        List<String> described = Pattern.compile("(?m)^\\| `(samskaping\\.[^`]+)`")
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        try (InputStream file = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(described)
                    .containsExactlyInAnyOrderElementsOf(JsonMapper.shared()
                            .readTree(file)
                            .get("properties")
                            .valueStream()
                            .map(property -> property.get("name").asString())
                            .toList());
        }
    }
}
