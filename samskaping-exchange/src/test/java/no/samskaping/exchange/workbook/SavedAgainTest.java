package no.samskaping.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.exchange.answers.AnswerTable;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.samson.instrument.Instrument;
import org.junit.jupiter.api.Test;

/** Workbooks and templates that LibreOffice has opened and saved, by {@code .ci/libreoffice}. */
class SavedAgainTest {
    private static final Path SAVED = Path.of("target", "forms", "saved");

    private static List<Path> saved() throws IOException {
        if (!Files.isDirectory(SAVED)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(SAVED)) {
            return files.toList();
        }
    }

    @Test
    void whatWasSavedAgainIsReadTheSame() throws IOException {
        boolean required = Boolean.getBoolean("saved.required");
        assumeTrue(required || !saved().isEmpty(), "There are no saved workbooks; .ci/libreoffice makes them");
        assertThat(saved())
                .extracting(file -> file.getFileName().toString())
                .contains("arbeidskurs.xlsx", "soimpact-nb.xlsx", "soimpact-nn.xlsx", "soimpact-en.xlsx")
                .contains("template-nb.xlsx", "template-nn.xlsx", "template-en.xlsx");
        for (Path file : saved()) {
            String name = file.getFileName().toString();
            if (name.startsWith("template-")) {
                try (AnswerTable table = AnswerTable.xlsx(Files.newInputStream(file))) {
                    assertThat(ColumnMapping.propose(table.getHeadings(), Instrument.standard())
                                    .isComplete())
                            .isTrue();
                }
                assertThat(texts(file)).as(name).isEqualTo(texts(SAVED.resolveSibling(name)));
            } else if (name.startsWith("soimpact-")) {
                assertThat(problems(file)).as(name).isEqualTo(problems(SAVED.resolveSibling(name)));
            } else {
                try (InputStream in = Files.newInputStream(file)) {
                    assertThat(ChainWorkbook.read(in))
                            .isEqualTo(DocumentType.CHAIN.read(
                                    Path.of("..", "examples", "report", "documents", "chain-arbeidskurs.json")));
                }
            }
        }
    }

    private static List<String> texts(Path file) throws IOException {
        try (AnswerTable table = AnswerTable.xlsx(Files.newInputStream(file))) {
            return table.getHeadings();
        }
    }

    /** An empty template lacks an id and a title, and nothing else is wrong with it. */
    private static List<String> problems(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ChainWorkbook.read(in);
            return List.of();
        } catch (InputException e) {
            return e.getProblems().stream().map(InputProblem::toString).toList();
        }
    }
}
