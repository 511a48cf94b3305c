package no.samskaping.json;

import static no.samskaping.json.TestDocuments.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of document, and the ways to read one. */
class DocumentTypeTest {
    private static final byte[] ASSESSMENT = utf8(TestDocuments.ASSESSMENT);

    @TempDir
    private Path folder;

    @Test
    void theTypesHaveTheFormatsOfTheSpecification() {
        assertThat(DocumentType.values())
                .extracting(type -> type.getFormat() + " " + type.getJavaType().getSimpleName())
                .containsExactly(
                        "samskaping/collaboration/1 Collaboration",
                        "samson/instrument/1 Instrument",
                        "samson/assessment/1 Assessment",
                        "samson/scorecard/1 Scorecard",
                        "soimpact/chain/1 ImpactChain",
                        "soimpact/review/1 ChainReview");
        assertThat(DocumentType.SCORECARD.getName()).isEqualTo("samson/scorecard");
        assertThat(DocumentType.SCORECARD.getVersion()).isEqualTo(1);
        assertThat(DocumentType.SCORECARD).hasToString("samson/scorecard/1");
    }

    /** Editors need the name of the schema; it is no part of the value. */
    @Test
    void theNameOfTheSchemaIsReadAndNotWritten() {
        for (Object value : List.of(
                DocumentType.COLLABORATION.read(utf8(TestDocuments.COLLABORATION)),
                Instrument.standard(),
                DocumentType.ASSESSMENT.read(ASSESSMENT),
                TestDocuments.scorecard(),
                DocumentType.CHAIN.read(utf8(TestDocuments.CHAIN)),
                ChainReview.of(DocumentType.CHAIN.read(utf8(TestDocuments.CHAIN))))) {
            DocumentType<?> type = DocumentType.ofType(value.getClass()).orElseThrow();
            String written = new String(TestDocuments.write(value), StandardCharsets.UTF_8);
            String file = SamskapingSchemas.path(type);

            assertThat(written).doesNotContain("$schema");
            for (String name :
                    List.of(SamskapingSchemas.id(type), file, ".." + file, "https://fjordvik.example" + file)) {
                assertThat(type.read(utf8("{\"$schema\":\"" + name + "\"," + written.substring(1))))
                        .isEqualTo(value);
            }
            for (String name : List.of("", "x", file + "x", file + "?", SamskapingSchemas.id(type) + "/")) {
                assertThatThrownBy(() -> type.read(utf8("{\"$schema\":\"" + name + "\"," + written.substring(1))))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("Expected the schema of this type of document: "
                                + type.getFormat().replace('/', '-') + ".schema.json")
                        .hasMessageContaining("[other-schema]");
            }
        }
    }

    /** What the compiler knows: each constant reads its own type. */
    @Test
    void eachTypeReadsItsOwnJavaType() {
        Collaboration collaboration = DocumentType.COLLABORATION.read(utf8(TestDocuments.COLLABORATION));
        Assessment assessment = DocumentType.ASSESSMENT.read(ASSESSMENT);
        ImpactChain chain = DocumentType.CHAIN.read(utf8(TestDocuments.CHAIN));
        ChainReview review = DocumentType.REVIEW.read(DocumentType.REVIEW.write(ChainReview.of(chain)));
        Scorecard scorecard = DocumentType.SCORECARD.read(DocumentType.SCORECARD.write(TestDocuments.scorecard()));
        Instrument instrument = DocumentType.INSTRUMENT.read(DocumentType.INSTRUMENT.write(Instrument.standard()));

        assertThat(collaboration.getId()).isEqualTo("nabolaget");
        assertThat(scorecard.getAssessmentId()).isEqualTo(assessment.getId());
        assertThat(review.getChainId()).isEqualTo(chain.getId());
        assertThat(instrument).isEqualTo(Instrument.standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String text = DocumentType.COLLABORATION.read(new byte[0]);",
                "DocumentType.SCORECARD.write(\"text\");",
                "DocumentType.SCORECARD.write(no.samskaping.samson.instrument.Instrument.standard());",
                "DocumentType<String> type = DocumentType.COLLABORATION;",
                "new DocumentType<String>(null);",
                "class Own extends DocumentType<String> {}"
            })
    void aTypeThatIsNoDocumentDoesNotCompile(String statement) throws IOException {
        assertThat(compiles("byte[] json = DocumentType.INSTRUMENT.write("
                        + "no.samskaping.samson.instrument.Instrument.standard());"))
                .isTrue();
        assertThat(compiles(statement)).isFalse();
    }

    private boolean compiles(String statement) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Sample.java"),
                "import no.samskaping.json.DocumentType; class Sample { void run() { " + statement + " } }");
        String path = Stream.of(DocumentType.class, Collaboration.class, Instrument.class, ImpactChain.class)
                .map(type -> Path.of(java.net.URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        PrintStream ignored = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return javac.run(
                        ignored,
                        ignored,
                        "-proc:none",
                        "-implicit:none",
                        "-cp",
                        path,
                        "-d",
                        folder.toString(),
                        source.toString())
                == 0;
    }

    @Test
    void aDocumentIsReadFromBytesFromAStreamAndFromAFile() throws IOException {
        Path file = Files.write(folder.resolve("assessment.json"), ASSESSMENT);
        Assessment expected = DocumentType.ASSESSMENT.read(ASSESSMENT);

        assertThat(DocumentType.ASSESSMENT.read(file)).isEqualTo(expected);
        assertThat(DocumentType.ASSESSMENT.read(new ByteArrayInputStream(ASSESSMENT)))
                .isEqualTo(expected);
    }

    /** An answer that only the other instrument's items and scale can refuse. */
    @Test
    void furtherInstrumentsAreUsedFromBytesFromAStreamAndFromAFile() throws IOException {
        Instrument own =
                Instrument.builder().from(Instrument.standard()).id("own").build();
        byte[] json = utf8(TestDocuments.ASSESSMENT
                .replace("\"" + Instrument.standard().getId() + "\"", "\"own\"")
                .replace("\"facilitation.creativity\": \"dont-know\"", "\"facilitation.creativity\": 9"));
        Path file = Files.write(folder.resolve("assessment.json"), json);

        assertThat(DocumentType.ASSESSMENT.read(json).getInstrument()).isEqualTo(own.ref());
        assertOffScale(() -> DocumentType.ASSESSMENT.read(json, own));
        assertOffScale(() -> DocumentType.ASSESSMENT.read(new ByteArrayInputStream(json), own));
        assertOffScale(() -> DocumentType.ASSESSMENT.read(file, own));
    }

    private static void assertOffScale(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        assertThat(catchThrowableOfType(InputException.class, read).getProblems())
                .extracting(InputProblem::getCode)
                .containsExactly("rating-off-scale");
    }

    @Test
    void readingDoesNotCloseAStream() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(ASSESSMENT) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        DocumentType.ASSESSMENT.read(stream);

        assertThat(closed[0]).isFalse();
    }

    @Test
    void aMissingFileIsAnIoFailure() {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> DocumentType.ASSESSMENT.read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing.json");
    }

    /** A sparse file that is larger than any array. */
    @Test
    void aFileThatIsTooLargeIsNotReadWhole() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }

        assertThat(catchThrowableOfType(InputException.class, () -> DocumentType.ASSESSMENT.read(huge))
                        .getProblems())
                .extracting(InputProblem::getCode)
                .containsExactly("too-large");
        Files.delete(huge);
    }

    static List<DocumentType<?>> types() {
        return DocumentType.values();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsFoundByItsFormat(DocumentType<?> type) {
        assertThat(DocumentType.ofFormat(type.getFormat())).containsSame(type);
        assertThat(DocumentType.ofFormat(type.getName())).isEmpty();
        assertThat(DocumentType.ofFormat(type.getName() + "/2")).isEmpty();
    }

    @Test
    void aTypeIsFoundByTheBytesOfADocument() {
        assertThat(DocumentType.of(ASSESSMENT)).isSameAs(DocumentType.ASSESSMENT);
        // The format need not come first, and the rest need not be valid.
        assertThat(DocumentType.of(utf8("{\"x\": [{}], \"format\": \"soimpact/chain/1\", \"id\": null, ")))
                .isSameAs(DocumentType.CHAIN);
        for (String other : List.of("", "[]", "{}", "{\"format\": 1}", "{\"format\": \"samson/assessment/2\"}")) {
            assertThatThrownBy(() -> DocumentType.of(utf8(other))).as(other).isInstanceOf(InputException.class);
        }
    }

    @Test
    void aTypeIsFoundByTheClassOfAValue() {
        Object chain = DocumentType.CHAIN.read(utf8(TestDocuments.CHAIN));

        assertThat(DocumentType.ofType(chain.getClass()).orElseThrow()).isSameAs(DocumentType.CHAIN);
        assertThat(DocumentType.ofType(Scorecard.class).orElseThrow()).isSameAs(DocumentType.SCORECARD);
        assertThat(DocumentType.ofType(String.class)).isEmpty();
        assertThat(DocumentType.ofType(Object.class)).isEmpty();
    }

    @Test
    void aDocumentOfAnotherTypeIsRefused() {
        InputException refusal =
                catchThrowableOfType(InputException.class, () -> DocumentType.SCORECARD.read(ASSESSMENT));

        assertThat(refusal.getProblems()).hasSize(1);
        assertThat(refusal)
                .hasMessageContaining("[other-format]")
                .hasMessageContaining("samson/scorecard/1")
                .hasMessageContaining("samson/assessment/1");
    }

    @Test
    void writtenBytesBelongToTheCaller() {
        byte[] first = DocumentType.INSTRUMENT.write(Instrument.standard());
        byte[] copy = first.clone();
        Arrays.fill(first, (byte) 0);

        assertThat(DocumentType.INSTRUMENT.write(Instrument.standard())).isEqualTo(copy);
    }
}
