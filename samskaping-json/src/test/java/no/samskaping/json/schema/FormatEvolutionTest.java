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
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.model.review.Finding;
import no.samskaping.model.words.Language;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.ChainRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was stored in format 1 is read as long as there is a format 1.
 *
 * <p>{@code released/1} holds documents and schemas as they were released, and their sums. A red test here says that
 * stored documents would break: take the change back, or give the format a new version. Until the first release the
 * folder may be written anew from the corpus: {@code mvn test -pl samskaping-json -am -Dtest=FormatEvolutionTest
 * -Dreleased.write=true}; after it, never.
 */
class FormatEvolutionTest {
    private static final Corpus RELEASED = Corpus.released(1);
    private static final Path SUMS = RELEASED.root().resolve("sums.txt");
    private static final String BREAKS =
            "This breaks documents stored in format 1. Within a version only optional fields and codes are added;"
                    + " anything else asks for a new version of the format";

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if (Boolean.getBoolean("released.write")) {
            for (Language language : Language.values()) {
                Path file =
                        Corpus.current().root().resolve("review/valid-every-finding-" + language.getTag() + ".json");
                Files.write(file, SamskapingJson.write(everyFinding(), language.getLocale()));
            }
            for (Corpus.Entry entry : Corpus.current().entries()) {
                if (entry.isValid()) {
                    Path file = RELEASED.root().resolve(entry.toString());
                    Files.createDirectories(file.getParent());
                    Files.write(file, entry.bytes());
                }
            }
            for (DocumentFormat format : DocumentFormat.values()) {
                Files.writeString(schemaFile(format), SamskapingSchemas.schema(format));
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
    void nothingThatWasReleasedIsChanged() throws IOException {
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
        assertThatCode(() -> SamskapingJson.read(entry.bytes(), entry.format().getType()))
                .as(BREAKS)
                .doesNotThrowAnyException();
        assertThat(StandardValidator.refusals(entry.format(), entry.bytes()))
                .as(BREAKS)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAReleasedSchemaTookIsTakenStill(DocumentFormat format) throws IOException {
        assertThat(Compatibility.breaks(
                        StandardValidator.JSON.readTree(Files.readString(schemaFile(format))),
                        StandardValidator.JSON.readTree(SamskapingSchemas.schema(format))))
                .as(BREAKS)
                .isEmpty();
    }

    /** The comparison sees what would break, and lets pass what would not. */
    @Test
    void theComparisonTellsBreaksFromAdditions() {
        String schema = SamskapingSchemas.schema(DocumentFormat.COLLABORATION);

        assertThat(breaksAfter(schema, "\"faces\" : {", "\"fronts\" : {")).hasSize(1);
        assertThat(breaksAfter(schema, "\"const\" : \"municipality\"", "\"const\" : \"city\""))
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
        assertThat(breaksAfter(
                        schema,
                        "\"const\" : \"municipality\"",
                        "\"const\" : \"county\"}, {\"const\" : \"municipality\""))
                .isEmpty();
        assertThat(breaksAfter(schema, "People and organisations", "People")).isEmpty();
    }

    private static List<String> breaksAfter(String schema, String what, String by) {
        assertThat(schema).contains(what);
        return Compatibility.breaks(
                StandardValidator.JSON.readTree(schema), StandardValidator.JSON.readTree(schema.replace(what, by)));
    }

    /** A review with a finding of every rule, so that the words of each are held: they stand in stored reviews. */
    private static ChainReview everyFinding() {
        return ChainReview.builder()
                .chain("every-finding")
                .revision(1)
                .findings(Arrays.stream(ChainRule.values())
                        .map(rule -> Finding.of(rule, ""))
                        .toList())
                .build();
    }

    private static Path schemaFile(DocumentFormat format) {
        return RELEASED.root().resolve(Corpus.folder(format) + ".schema.json");
    }

    private static Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (DocumentFormat format : DocumentFormat.values()) {
            sums.put(Corpus.folder(format) + ".schema.json", sum(Files.readAllBytes(schemaFile(format))));
        }
        for (Corpus.Entry entry : documents().toList()) {
            sums.put(entry.toString(), sum(entry.bytes()));
            Object value = SamskapingJson.read(entry.bytes(), entry.format().getType());
            sums.put(entry + " as written", sum(SamskapingJson.write(value)));
        }
        return sums;
    }

    /** The sum of the text: how a working copy ends its lines does not matter. */
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
