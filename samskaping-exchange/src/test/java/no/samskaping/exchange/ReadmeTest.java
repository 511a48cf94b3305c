package no.samskaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import no.samskaping.exchange.answers.AnswerTable;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.exchange.answers.ColumnProposal;
import no.samskaping.exchange.answers.PartyColumn;
import no.samskaping.exchange.questionnaire.PartyChoice;
import no.samskaping.exchange.questionnaire.Questionnaire;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.exchange.table.ResultTable;
import no.samskaping.exchange.workbook.ChainWorkbook;
import no.samskaping.json.DocumentType;
import no.samskaping.json.lines.BadLine;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.readme.ReadmeSamples;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Compiles and runs the code of the module's README. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README = ReadmeSamples.of(ReadmeTest.class);

    private final Instrument instrument = Instrument.standard();
    private final Item item = instrument.getItems().get(0);
    private final ImpactChain chain =
            DocumentType.CHAIN.read(Path.of("..", "examples", "report", "documents", "chain-arbeidskurs.json"));

    @Test
    void answers() {
        // readme with imports
        String csv = """
                ID;Hvem;%s
                1;Kommunen;Helt enig
                2;Familiene;Vet ikke
                3;Familiene;6
                """.formatted(item.getText().get(Locale.forLanguageTag("nb")));
        InputStream in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        try (AnswerTable table = AnswerTable.csv(in)) {
            ColumnProposal proposal = ColumnMapping.propose(table.getHeadings(), instrument);
            System.out.println("missing: " + proposal.getMissingItems().size());
            ColumnMapping mapping = ColumnMapping.builder()
                    .from(proposal.getMapping())
                    .addAllLeftOut(proposal.getMissingItems()) // by name: nothing is left out silently
                    .partyColumn(PartyColumn.builder()
                            .heading("Hvem")
                            .putLabels("Kommunen", "kommunen")
                            .putLabels("Familiene", "familiene")
                            .build())
                    .build();
            TallyResult result = table.tally(instrument, mapping);
            System.out.println("sheets: " + result.getTally().getSheetCount());
            for (BadLine bad : result.getReport().getBadLines()) {
                for (InputProblem problem : bad.getProblems()) {
                    System.out.println(problem.place(Locale.ENGLISH) + ": " + problem.getCode());
                }
            }
        }
        // end

        assertThat(csv).contains("Helt enig");
    }

    @Test
    void questionnaires() {
        // readme
        Questionnaire questionnaire = Questionnaire.builder()
                .instrument(instrument)
                .addParties(PartyChoice.of("kommunen", "Fjordvik kommune"))
                .addParties(PartyChoice.of("familiene", "Familiene"))
                .build();
        byte[] template = questionnaire.toXlsx(Locale.forLanguageTag("nb")); // to fill in, one row for each respondent
        try (AnswerTable filledIn = AnswerTable.xlsx(new ByteArrayInputStream(template))) {
            TallyResult result = filledIn.tally(instrument, questionnaire.columnMapping());
            System.out.println(result.getTally().getSheetCount() + " sheets");
        }
        // end

        assertThat(template).isNotEmpty();
    }

    @Test
    void tables() {
        // readme
        ResultTable table = ResultTable.of(chain, Locale.ENGLISH);
        String rows = new String(table.toCsv(CsvFormat.STANDARD), StandardCharsets.UTF_8);
        System.out.println(rows.lines().skip(2).findFirst().orElseThrow());
        // end

        assertThat(rows).contains("jobs");
    }

    @Test
    void workbook() {
        // readme
        byte[] workbook = ChainWorkbook.write(chain, Locale.forLanguageTag("nn"));
        System.out.println(
                ChainWorkbook.read(new ByteArrayInputStream(workbook)).equals(chain));
        // end

        assertThat(workbook).isNotEmpty();
    }
}
