package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.LineReport;
import no.samskaping.json.lines.ProgressListener;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.json.problem.InputException;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.text.LocalizedText;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.instrument.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a row mean, and what is wrong with them. */
class RowRulesTest {
    /** "Litt" is two points, and the label of 2 looks like a number. */
    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("i")
            .version("1")
            .scale(Scale.of(1, 4, Map.of(1, text("Litt"), 2, text("3"), 3, text("Mye"), 4, text("Litt"))))
            .addFields(ActionField.EQUALITY)
            .addValues(CoreValue.OPENNESS)
            .addItems(item("a"), item("b"))
            .build();

    private static final ColumnMapping MAPPING = ColumnMapping.builder()
            .instrument(INSTRUMENT.ref())
            .partyColumn(PartyColumn.builder()
                    .heading("part")
                    .putLabels("Kommunen", "k")
                    .build())
            .respondentColumn("hvem")
            .rolesColumn(RolesColumn.builder()
                    .heading("roller")
                    .putLabels("Sjef", CitizenRole.CO_INITIATOR)
                    .build())
            .putRoleColumns("design", CitizenRole.CO_DESIGNER)
            .putItems("a", "A")
            .putItems("b", "B")
            .putExpectations("a", "A bør")
            .putWords("Tja", Answer.of(2))
            .putWords("Umulig", Answer.of(9))
            .build();

    private static final String HEAD = "hvem;part;roller;design;A;A bør;B;annet\n";

    private static LineReport report(String rows, LineOptions options) {
        try (AnswerTable table = Tables.csv(HEAD + rows)) {
            return table.tally(INSTRUMENT, MAPPING, options, ProgressListener.NONE)
                    .getReport();
        }
    }

    private static List<ResponseSheet> sheets(String rows) {
        try (AnswerTable table = Tables.csv(HEAD + rows);
                SheetLines lines = table.read(INSTRUMENT, MAPPING)) {
            return lines.stream().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r;Kommunen;;;4;;Mye;x|none",
                "r; KOMMUNEN ;co-designer, Sjef;x;4,0;1;tja;|none",
                "r;Kommunen;Medgjennomfører;JA;+1;;ikke aktuelt;|none",
                "r;Kommunen;;nei;;;;|none",
                "r;Kommunen;;0;4.00;;dont-know;|none",
                "r;k;;;4;;4;|unknown-party /party part",
                "r;;;;4;;4;|party-missing /party",
                ";Kommunen;;;4;;4;|respondent-missing /respondent",
                "r r;Kommunen;;;4;;4;|invalid-id /respondent",
                "r;Kommunen;sjefen;;4;;4;|unknown-role /roles roller",
                "r;Kommunen;;kanskje;4;;4;|unknown-role /roles design",
                "r;Kommunen;;;5;;4;|rating-off-scale /answers/a A",
                "r;Kommunen;;;4,5;;4;|rating-off-scale /answers/a A",
                "r;Kommunen;;;umulig;;4;|rating-off-scale /answers/a A",
                "r;Kommunen;;;Litt;;4;|ambiguous-answer /answers/a A",
                "r;Kommunen;;;3;;4;|ambiguous-answer /answers/a A",
                "r;Kommunen;;;hm;;4;|unknown-answer /answers/a A",
                "r;Kommunen;;;4;5;4;|expectation-off-scale /answers/a/expectation A bør",
                "r;Kommunen;;;4;litt;4;|ambiguous-answer /answers/a/expectation A bør",
                "r;Kommunen;;;4;vet ikke;4;|unknown-answer /answers/a/expectation A bør",
                "r;Kommunen;;;vet ikke;4;4;|expectation-without-rating /answers/a/expectation A bør",
                "r;Kommunen;;;;4;4;|expectation-without-rating /answers/a/expectation A bør",
            })
    void eachRowIsReadOrRefused(String row, String expected) {
        LineReport report = report(row + "\n", LineOptions.standard());

        String found = report.getBadLines().isEmpty()
                ? "none"
                : report.getBadLines().get(0).getProblems().stream()
                        .map(problem -> problem.getCode() + " " + problem.getPointer()
                                + problem.getHeading()
                                        .map(heading -> " " + heading)
                                        .orElse(""))
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow();
        assertThat(found).isEqualTo(expected);
        assertThat(report.getSheetCount() + report.getBadLineCount()).isEqualTo(1);
    }

    @Test
    void whatGoodRowsMean() {
        List<ResponseSheet> sheets = sheets("""
                r1;Kommunen;co-designer, Sjef;x;4,0;1;tja;
                ;;;;;;;

                r2;Kommunen;;;;;Ikke aktuelt;
                """);

        assertThat(sheets)
                .containsExactly(
                        ResponseSheet.builder()
                                .respondentId("r1")
                                .partyId("k")
                                .roles(Set.of(CitizenRole.CO_DESIGNER, CitizenRole.CO_INITIATOR))
                                .putAnswers("a", Answer.of(4, 1))
                                .putAnswers("b", Answer.of(2))
                                .build(),
                        ResponseSheet.builder()
                                .respondentId("r2")
                                .partyId("k")
                                .putAnswers("b", Answer.notApplicable())
                                .build());
    }

    /** Twenty thousand different spellings: what is remembered of them is bounded, and all are read. */
    @Test
    void manySpellings() {
        StringBuilder rows = new StringBuilder();
        String spaces = " ".repeat(200);
        for (int i = 0; i < 20_000; i++) {
            rows.append("r")
                    .append(i)
                    .append(";")
                    .append(spaces, 0, i % 200)
                    .append("Kommunen")
                    .append(spaces, 0, i / 200)
                    .append(";;;4")
                    .append(spaces, 0, i % 150)
                    .append(";;")
                    .append(spaces, 0, i / 150)
                    .append("Mye;\n");
        }
        LineReport report = report(rows.toString(), LineOptions.standard());

        assertThat(report.getSheetCount()).isEqualTo(20_000);
        assertThat(report("r;" + " ".repeat(2_000) + "Kommunen;;;4;;4;\n", LineOptions.standard())
                        .getSheetCount())
                .isEqualTo(1);
    }

    @Test
    void limitsAreThoseOfJsonLines() {
        String good = "r%d;Kommunen;;;4;;4;\n";
        String rows = good.formatted(1) + good.formatted(1) + "r;x;;;4;;4;\n" + good.formatted(2);

        assertThat(report(rows, LineOptions.builder().eachRespondentOnce(true).build())
                        .getBadLines())
                .extracting(
                        bad -> bad.getNumber() + " " + bad.getProblems().get(0).getCode())
                .containsExactly("3 duplicate", "4 unknown-party");
        LineReport stopped =
                report(rows, LineOptions.builder().stopAtBadLine(true).build());
        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.getSheetCount()).isEqualTo(2);
        assertThat(stopped.getLineCount()).isEqualTo(3);
        assertThat(report(rows, LineOptions.builder().maxLineBytes(10).build()).getBadLines())
                .extracting(bad -> bad.getProblems().get(0).getCode())
                .contains("line-too-long");
        assertThat(report(rows, LineOptions.builder().maxBadLines(0).build()).getBadLineCount())
                .isEqualTo(1);
        try (AnswerTable table = Tables.csv("part;A;B\np1;4;4\np2;4;4\np1;4;4\n")) {
            ColumnMapping mapping = ColumnMapping.builder()
                    .instrument(INSTRUMENT.ref())
                    .partyColumn(PartyColumn.builder().heading("part").build())
                    .putItems("a", "A")
                    .putItems("b", "B")
                    .build();
            LineReport report = table.tally(
                            INSTRUMENT,
                            mapping,
                            LineOptions.builder().maxParties(1).build(),
                            ProgressListener.NONE)
                    .getReport();
            assertThat(report.getSheetCount()).isEqualTo(2);
            assertThat(report.getBadLines().get(0).getProblems().get(0).getCode())
                    .isEqualTo("too-many-parties");
        }
        try (AnswerTable table = Tables.csv("part;A;B\nen part;4;4\n")) {
            LineReport report = table.tally(
                            INSTRUMENT,
                            ColumnMapping.builder()
                                    .instrument(INSTRUMENT.ref())
                                    .partyColumn(PartyColumn.builder()
                                            .heading("part")
                                            .build())
                                    .putItems("a", "A")
                                    .putItems("b", "B")
                                    .build())
                    .getReport();
            assertThat(report.getBadLines().get(0).getProblems())
                    .extracting(problem -> problem.getCode())
                    .containsExactly("invalid-id");
        }
    }

    /** A row with hundreds of problems makes a report of a hundred. */
    @Test
    void theProblemsOfARowAreLimited() {
        Instrument.Builder many = Instrument.builder()
                .id("many")
                .version("1")
                .scale(INSTRUMENT.getScale())
                .addFields(ActionField.EQUALITY)
                .addValues(CoreValue.OPENNESS);
        ColumnMapping.Builder mapping = ColumnMapping.builder().partyId("p");
        StringBuilder head = new StringBuilder("x");
        for (int i = 0; i < 300; i++) {
            many.addItems(item("i" + i));
            mapping.putItems("i" + i, "i" + i);
            head.append(",i").append(i);
        }
        Instrument instrument = many.build();
        try (AnswerTable table = Tables.csv(head + "\n" + "y" + ",hm".repeat(300) + "\n")) {
            LineReport report = table.tally(
                            instrument, mapping.instrument(instrument.ref()).build())
                    .getReport();
            assertThat(report.getBadLines().get(0).getProblems()).hasSize(100);
        }
    }

    @Test
    void mappingsWithoutAPartyAndColumnsInAnotherCase() {
        ColumnMapping.Builder mapping = ColumnMapping.builder()
                .instrument(INSTRUMENT.ref())
                .putItems("a", "A")
                .putItems("b", "a")
                .putRoleColumns("rolle", CitizenRole.CO_DESIGNER);
        try (AnswerTable table = Tables.csv("A;x\n4;4\n")) {
            assertThatThrownBy(() -> table.tally(INSTRUMENT, mapping.build()))
                    .isInstanceOf(InputException.class)
                    .hasMessageContainingAll("party-not-mapped", "column-used-twice", "missing-column");
        }
    }

    @Test
    void aTableIsReadOnce() {
        try (AnswerTable table = Tables.csv(HEAD)) {
            assertThat(table.tally(INSTRUMENT, MAPPING).getReport().getLineCount())
                    .isZero();
            assertThatThrownBy(() -> table.read(INSTRUMENT, MAPPING)).isInstanceOf(IllegalStateException.class);
        }
        try (AnswerTable table = Tables.csv(HEAD);
                SheetLines lines = table.read(INSTRUMENT, MAPPING)) {
            assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    /** A stream that fails after some bytes, and when it is closed. */
    private static InputStream failing(String start) {
        return new InputStream() {
            private final InputStream good = new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = good.read();
                if (next < 0) {
                    throw new IOException("The disk has failed");
                }
                return next;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = good.read(into, from, length);
                if (count < 0) {
                    throw new IOException("The disk has failed");
                }
                return count;
            }

            @Override
            public void close() throws IOException {
                throw new IOException("The disk has failed");
            }
        };
    }

    @Test
    void aStreamThatFails() {
        assertThatThrownBy(() -> AnswerTable.csv(failing("a"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> AnswerTable.xlsx(failing("PK"))).isInstanceOf(UncheckedIOException.class);
        AnswerTable table = AnswerTable.csv(failing(HEAD + "r;Kommunen;;;4;;4;\n".repeat(10_000)));
        assertThatThrownBy(() -> table.tally(INSTRUMENT, MAPPING)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(table::close).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> AnswerForm.surveyJs(INSTRUMENT).tally(failing("{}\n{}")))
                .isInstanceOf(UncheckedIOException.class);
        SheetLines lines = AnswerForm.surveyJs(INSTRUMENT).read(failing(""));
        assertThatThrownBy(lines::close).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void progressIsTold() {
        long[] last = new long[2];
        try (AnswerTable table = Tables.csv(HEAD + "r;Kommunen;;;4;;4;\n".repeat(200_000))) {
            int[] calls = new int[1];
            table.tally(INSTRUMENT, MAPPING, LineOptions.standard(), (rows, bytes) -> {
                assertThat(rows).isGreaterThanOrEqualTo(last[0]);
                assertThat(bytes).isGreaterThanOrEqualTo(last[1]);
                last[0] = rows;
                last[1] = bytes;
                calls[0]++;
            });
            assertThat(calls[0]).isGreaterThan(3);
        }
        assertThat(last[0]).isEqualTo(200_000);
        assertThat(last[1]).isEqualTo(HEAD.getBytes(StandardCharsets.UTF_8).length + 200_000L * 19);
    }

    private static Item item(String id) {
        return Item.builder()
                .id(id)
                .field(ActionField.EQUALITY)
                .value(CoreValue.OPENNESS)
                .text(text("Påstand " + id))
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, text, text);
    }
}
