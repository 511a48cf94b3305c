package no.samskaping.examples.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests the service over HTTP with the PostgreSQL of this machine. Without one, all tests are skipped with a message, or fail
 * with {@code -Dpostgresql.required=true}.
 */
class StoredChainsTest {
    private static final Path DOCUMENTS = Path.of("..", "report", "documents");
    private static final List<Path> FILES = List.of(
            DOCUMENTS.resolve("chain-arbeidskurs.json"),
            DOCUMENTS.resolve("real").resolve("chain-boost-refugee.json"));
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int GENERATED = 200;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static PostgresqlServer server;
    private static ConfigurableApplicationContext service;
    private static JdbcTemplate database;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> programs = PostgresqlServer.installed();
        if (programs.isEmpty()) {
            String message = "PostgreSQL is not installed, so no chain was stored (Debian's package: postgresql)";
            if (Boolean.getBoolean("postgresql.required")) {
                Assertions.fail(message);
            }
            System.err.println("NOT RUN: " + message);
            Assumptions.abort(message);
        }
        server = PostgresqlServer.start(programs.get());
        service = run();
        database = service.getBean(JdbcTemplate.class);
    }

    private static ConfigurableApplicationContext run() {
        return new SpringApplication(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + server.url(),
                        "--spring.datasource.username=" + PostgresqlServer.USER);
    }

    @AfterAll
    static void stop() throws IOException {
        if (service != null) {
            service.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void empty() {
        database.update("delete from chains");
    }

    @Test
    void storesTheDocumentOfAChainAsJsonb() throws Exception {
        ImpactChain chain = chain(FILES.get(0));

        assertThat(put(Files.readString(FILES.get(0))).statusCode()).isEqualTo(204);

        Map<String, Object> row = database.queryForMap(
                "select id, pg_typeof(document)::text as type, document::text as text from chains");
        assertThat(row).containsEntry("id", chain.getId()).containsEntry("type", "jsonb");
        assertThat(MAPPER.readTree((String) row.get("text")))
                .isEqualTo(MAPPER.readTree(DocumentType.CHAIN.write(chain)));
        HttpResponse<String> found = get("id", chain.getId());
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).isEqualTo(text(chain));
    }

    @Test
    void replacesTheChainWithTheSameId() throws Exception {
        String first = Files.readString(FILES.get(0));
        String second = first.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Et nytt navn\"");
        assertThat(second).isNotEqualTo(first);

        put(first);
        put(second);

        assertThat(rows()).isEqualTo(1);
        assertThat(get("id", chain(FILES.get(0)).getId()).body())
                .isEqualTo(text(DocumentType.CHAIN.read(second.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void findsTheChainsWithAnIndicatorOnALevel() throws Exception {
        Map<String, ImpactChain> stored = new TreeMap<>();
        for (ImpactChain chain : generated()) {
            stored.put(chain.getId(), chain);
        }
        for (Path file : FILES) {
            stored.put(chain(file).getId(), chain(file));
        }
        for (ImpactChain chain : stored.values()) {
            assertThat(put(text(chain)).statusCode()).isEqualTo(204);
        }
        for (ResultLevel level : ResultLevel.values()) {
            // Must not be found: the word stands elsewhere in the document.
            put("{\"format\": \"soimpact/chain/1\", \"id\": \"title-%1$s\", \"revision\": 1, \"title\": \"%1$s\"}"
                    .formatted(level.getCode()));
        }

        for (ResultLevel level : ResultLevel.values()) {
            List<JsonNode> expected = stored.values().stream()
                    .filter(chain ->
                            chain.getIndicators().stream().anyMatch(indicator -> indicator.getLevel() == level))
                    .map(chain -> MAPPER.readTree(text(chain)))
                    .toList();

            HttpResponse<String> found = get("level", level.getCode());

            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(expected.size()).isBetween(1, stored.size() - 1);
            assertThat(MAPPER.readTree(found.body()).valueStream()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theQueryUsesTheIndex() {
        database.execute("analyze chains");
        List<String> plan = database.execute((Connection connection) -> {
            JdbcTemplate one = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            one.execute("set enable_seqscan = off");
            try {
                return one.queryForList(
                        "explain "
                                + StoredChains.class
                                        .getMethod("withIndicatorOn", String.class)
                                        .getAnnotation(Query.class)
                                        .value()
                                        .replace("?1", "'outcome'"),
                        String.class);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            } finally {
                one.execute("reset enable_seqscan");
            }
        });
        assertThat(plan).anyMatch(line -> line.contains("Bitmap Index Scan on chains_document"));
    }

    /** Any texts and numbers are the same when they are read again. */
    @Test
    void losesNothingOfGeneratedChains() throws Exception {
        for (ImpactChain chain : generated()) {
            String sent = text(chain);
            HttpResponse<String> stored = put(sent);

            assertThat(stored.statusCode()).as(stored.body()).isEqualTo(204);
            assertThat(get("id", chain.getId()).body()).isEqualTo(sent);
        }
    }

    @Test
    void keepsChainsWhenTheServiceStartsAgain() throws Exception {
        put(Files.readString(FILES.get(1)));

        try (ConfigurableApplicationContext again = run()) {
            assertThat(again.getBean(StoredChains.class).findAll())
                    .extracting(StoredChain::getDocument)
                    .containsExactly(chain(FILES.get(1)));
        }
    }

    @Test
    void storesNothingOfADocumentThatIsRefused() throws Exception {
        HttpResponse<String> answer = put(
                "{\"format\": \"soimpact/chain/1\", \"id\": \"a\", \"revision\": 1, \"titel\": \"A\", \"goals\": null}");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("tag:fjordvik.example,2026:document-refused");
        assertThat(problem.get("problems").valueStream().map(each -> each.get("code")
                        .asString()))
                .containsExactlyInAnyOrder("missing-field", "unknown-field", "null-value");
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"id, no-such-chain, 404", "level, OUTCOME, 400", "level, '\"}', 400", "level, '', 400", "other, a, 400"
    })
    void answersAQuestionThatItCannotAnswerWithAProblem(String name, String value, int status) throws Exception {
        HttpResponse<String> answer = get(name, value);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static int rows() {
        return database.queryForObject("select count(*) from chains", Integer.class);
    }

    /** Chains that contradict themselves are among them, but none with a reference that no reader accepts. */
    private static List<ImpactChain> generated() {
        List<ImpactChain> chains = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(20260310);
            RandomGenerator<ImpactChain> generator =
                    Arbitraries.oneOf(Chains.drafts(), Chains.sound()).generator(1000);
            while (chains.size() < GENERATED) {
                ImpactChain chain = generator.next(random).value();
                if (isReadable(chain)) {
                    chains.add(chain);
                }
            }
        });
        return chains;
    }

    private static boolean isReadable(ImpactChain chain) {
        try {
            DocumentType.CHAIN.read(DocumentType.CHAIN.write(chain));
            return true;
        } catch (InputException e) {
            return false;
        }
    }

    private static ImpactChain chain(Path file) throws IOException {
        return DocumentType.CHAIN.read(file);
    }

    private static String text(ImpactChain chain) {
        return new String(DocumentType.CHAIN.write(chain), StandardCharsets.UTF_8);
    }

    private static URI at(String query) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + "/chains" + query);
    }

    private static HttpResponse<String> put(String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(at(""))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String name, String value) throws Exception {
        String query = "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return CLIENT.send(HttpRequest.newBuilder(at(query)).build(), BodyHandlers.ofString());
    }
}
