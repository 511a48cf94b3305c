package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.json.TestDocuments;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.internal.access.PropertyValues;
import no.samskaping.model.term.Language;
import no.samskaping.soimpact.internal.access.ReviewFactory;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.ChainRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that were stored in format 1 are still read.
 *
 * <p>{@code released/1} contains documents and schemas as they were released, and their checksums. If a test fails here,
 * stored documents would not be read any more: revert the change, or introduce a new version of the format. Until the first
 * release the folder can be written again from the corpus: {@code mvn test -pl samskaping-json -am
 * -Dtest=FormatEvolutionTest -Dreleased.write=true}. After that it must not change.
 */
class FormatEvolutionTest {
    private static final Corpus RELEASED = Corpus.released(1);
    private static final Path SUMS = RELEASED.root().resolve("sums.txt");
    private static final String BREAKS =
            "This breaks documents stored in format 1. Within a version only optional fields and codes are added;"
                    + " anything else needs a new version of the format";

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if (Boolean.getBoolean("released.write")) {
            for (Language language : Language.values()) {
                Path file =
                        Corpus.current().root().resolve("review/valid-every-finding-" + language.getTag() + ".json");
                Files.write(file, TestDocuments.write(everyFinding(), language.getLocale()));
            }
            for (Corpus.Entry entry : Corpus.current().entries()) {
                if (entry.isValid()) {
                    Path file = RELEASED.root().resolve(entry.toString());
                    Files.createDirectories(file.getParent());
                    Files.write(file, entry.bytes());
                }
            }
            for (DocumentType<?> type : DocumentType.values()) {
                Files.writeString(schemaFile(type), SamskapingSchemas.schema(type));
            }
            StringBuilder sums = new StringBuilder();
            sums().forEach((file, sum) ->
                    sums.append(sum).append("  ").append(file).append('\n'));
            Files.writeString(SUMS, sums);
        }
    }

    static Stream<Corpus.Entry> documents() {
        return RELEASED.entries().stream().filter(Corpus.Entry::isValid);
    }

    @Test
    void releasedFilesDoNotChange() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(SUMS)) {
            String[] parts = line.split("  ", 2);
            expected.put(parts[1], parts[0]);
        }
        assertThat(sums())
                .as("Released documents never change, nor do the bytes that they are written as. " + BREAKS)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aReleasedDocumentIsRead(Corpus.Entry entry) {
        assertThatCode(() -> entry.type().read(entry.bytes())).as(BREAKS).doesNotThrowAnyException();
        assertThat(StandardValidator.refusals(entry.type(), entry.bytes()))
                .as(BREAKS)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("no.samskaping.json.DocumentType#values")
    void schemasAcceptAllThatReleasedSchemasAccept(DocumentType<?> type) throws IOException {
        assertThat(Compatibility.breaks(
                        StandardValidator.JSON.readTree(Files.readString(schemaFile(type))),
                        StandardValidator.JSON.readTree(SamskapingSchemas.schema(type))))
                .as(BREAKS)
                .isEmpty();
    }

    /** The comparison reports incompatible changes and no others. */
    @Test
    void theComparisonFindsIncompatibleChanges() {
        String schema = SamskapingSchemas.schema(DocumentType.COLLABORATION);

        assertThat(breaksAfter(schema, "\"faces\" : {", "\"fronts\" : {")).hasSize(1);
        assertThat(breaksAfter(schema, "\"enum\" : [ \"municipality\"", "\"enum\" : [ \"city\""))
                .hasSize(1);
        assertThat(breaksAfter(
                        schema,
                        "\"required\" : [ \"format\", \"id\"",
                        "\"required\" : [ \"format\", \"id\", \"vision\""))
                .hasSize(1);
        assertThat(breaksAfter(schema, "\"maxLength\" : 100,", "\"maxLength\" : 50,"))
                .hasSize(1);
        assertThat(breaksAfter(schema, "\"uniqueItems\" : true", "\"uniqueItems\" : false"))
                .isNotEmpty();
        assertThat(breaksAfter(schema, "\"faces\" : {", "\"mascot\" : {\"type\":\"string\"}, \"faces\" : {"))
                .isEmpty();
        assertThat(breaksAfter(schema, "\"enum\" : [ \"municipality\"", "\"enum\" : [ \"county\", \"municipality\""))
                .isEmpty();
        assertThat(breaksAfter(schema, "People and organisations", "People")).isEmpty();
    }

    private static List<String> breaksAfter(String schema, String what, String by) {
        assertThat(schema).contains(what);
        return Compatibility.breaks(
                StandardValidator.JSON.readTree(schema), StandardValidator.JSON.readTree(schema.replace(what, by)));
    }

    /** A review with a finding of every rule. Stored reviews contain their messages. */
    private static ChainReview everyFinding() {
        return ReviewFactory.chainReview(new PropertyValues()
                .put("chain", "every-finding")
                .put("revision", 1)
                .put("steps", Map.of())
                .put(
                        "findings",
                        Arrays.stream(ChainRule.values())
                                .map(rule -> Finding.of(rule, ""))
                                .toList()));
    }

    private static Path schemaFile(DocumentType<?> type) {
        return RELEASED.root().resolve(Corpus.folder(type) + ".schema.json");
    }

    private static Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (DocumentType<?> type : DocumentType.values()) {
            sums.put(Corpus.folder(type) + ".schema.json", sum(Files.readAllBytes(schemaFile(type))));
        }
        for (Corpus.Entry entry : documents().toList()) {
            sums.put(entry.toString(), sum(entry.bytes()));
            Object value = entry.type().read(entry.bytes());
            sums.put(entry + " as written", sum(TestDocuments.write(value)));
        }
        return sums;
    }

    /** The checksum of the text, which does not depend on the line ends of the working copy. */
    private static String sum(byte[] bytes) {
        byte[] text =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
