package no.samskaping.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.json.DocumentType;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Tables of results, read by other libraries. */
class ResultTableTest {
    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Path DOCUMENTS = Path.of("..", "examples", "report", "documents");

    private static Scorecard scorecard() {
        return Scorer.standard().score(DocumentType.ASSESSMENT.read(DOCUMENTS.resolve("assessment-nabolaget.json")));
    }

    private static ImpactChain chain() {
        return DocumentType.CHAIN.read(DOCUMENTS.resolve("chain-arbeidskurs.json"));
    }

    private static List<NamedCsvRecord> records(ResultTable table, CsvFormat format) {
        String text = new String(table.toCsv(format), StandardCharsets.UTF_8);
        assertThat(text.startsWith("\uFEFF")).isEqualTo(format.isByteOrderMark());
        return CsvReader.builder()
                .fieldSeparator(format.getSeparator())
                .ofNamedCsvRecord(text.replace("\uFEFF", ""))
                .stream()
                .toList();
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String view, String code, String party) {
        return rows.stream()
                .filter(row -> row.getField("view").equals(view)
                        && row.getField("code").equals(code)
                        && row.getField("group-code").equals(party))
                .findFirst()
                .orElseThrow();
    }

    /** The figures are those of the README of the project. */
    @Test
    void aScorecardHasARowForEachScore() {
        List<NamedCsvRecord> rows = records(ResultTable.of(scorecard(), NB), CsvFormat.STANDARD);

        NamedCsvRecord all = row(rows, "field", "facilitation", "");
        assertThat(all.getField("label")).isEqualTo("Tilrettelegging");
        assertThat(all.getField("group")).isEqualTo("all");
        assertThat(all.getField("score")).startsWith("61.1");
        NamedCsvRecord families = row(rows, "field", "facilitation", "familiene");
        assertThat(families.getField("group")).isEqualTo("party");
        assertThat(families.getField("score")).isEqualTo("31.25");
        assertThat(families.getField("band")).isEqualTo("challenge");
        // The overall score, 7 fields, 4 values and 28 cells; in each, a row for each party with a score.
        assertThat(rows.stream().filter(row -> row.getField("group").equals("all")))
                .hasSize(1 + 7 + 4 + 28);
        assertThat(rows.stream()
                        .filter(row -> row.getField("group").equals("party")
                                && row.getField("view").equals("cell")))
                .hasSize(scorecard().getCells().values().stream()
                        .mapToInt(score -> score.getParties().size())
                        .sum());
    }

    @Test
    void norwegianExcelHasSemicolonsAndCommas() {
        List<NamedCsvRecord> rows = records(ResultTable.of(scorecard(), NB), CsvFormat.NORWEGIAN_EXCEL);

        assertThat(row(rows, "field", "facilitation", "familiene").getField("score"))
                .isEqualTo("31,25");
    }

    @Test
    void aChainHasARowForEachIndicator() {
        List<NamedCsvRecord> rows = records(ResultTable.of(chain(), Locale.ENGLISH), CsvFormat.STANDARD);

        assertThat(rows)
                .extracting(row -> row.getField("indicator"))
                .containsExactly("participants", "jobs", "days-alone", "story", "still-in-work", "health");
        NamedCsvRecord jobs = rows.get(1);
        assertThat(jobs.getField("baseline")).isEqualTo("0");
        assertThat(jobs.getField("baseline-date")).isEqualTo("2026-01-01");
        assertThat(jobs.getField("target-1")).isEqualTo("30");
        assertThat(jobs.getField("target-1-date")).isEqualTo("2026-12-31");
        assertThat(jobs.getField("target-1-outcome")).isEqualTo("Not decided");
        assertThat(jobs.getField("actual")).isEqualTo("12");
        assertThat(jobs.getField("actual-date")).isEqualTo("2026-06-30");
        assertThat(new BigDecimal(jobs.getField("ratio"))).isEqualByComparingTo("0.4");
        assertThat(jobs.getField("level")).isEqualTo(ResultLevel.OUTCOME.label(Locale.ENGLISH));
        assertThat(rows.get(4).getField("baseline-denominator")).isEqualTo("140");
        assertThat(rows.get(3).getField("actual-text")).startsWith("Elleve fortalte");
    }

    @Test
    void slicesHaveColumnsOfTheirOwn() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        ImpactChain sliced = ImpactChain.builder()
                .from(chain())
                .indicators(chain().getIndicators().stream()
                        .map(indicator -> indicator.getId().equals("jobs")
                                ? Indicator.builder()
                                        .from(indicator)
                                        .addDisaggregation(Dimension.builder()
                                                .name("kjønn")
                                                .addSlices("kvinner", "menn")
                                                .build())
                                        .build()
                                : indicator)
                        .toList())
                .addMeasurements(Measurement.builder()
                        .indicatorId("jobs")
                        .date(day)
                        .slice("kvinner")
                        .value(new BigDecimal(7))
                        .build())
                .addMeasurements(Measurement.builder()
                        .indicatorId("jobs")
                        .date(day)
                        .slice("menn")
                        .value(new BigDecimal(5))
                        .build())
                .build();
        List<NamedCsvRecord> rows = records(ResultTable.of(sliced, NB), CsvFormat.STANDARD);

        assertThat(rows).hasSameSizeAs(sliced.getIndicators());
        assertThat(rows.get(1).getField("slice-kvinner-actual")).isEqualTo("7");
        assertThat(rows.get(1).getField("slice-menn-actual")).isEqualTo("5");
        assertThat(rows.get(1).getField("slice-menn-date")).isEqualTo("2026-06-30");
        assertThat(rows.get(0).getField("slice-menn-actual")).isEmpty();
    }

    @Test
    void aWorkbookHasNumbersAndDays() throws IOException {
        byte[] xlsx = ResultTable.of(chain(), NB).toXlsx();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.getFirstSheet().read();
            int date = 9;
            assertThat(rows.get(0).getCellText(date)).isEqualTo("baseline-date");
            assertThat(rows.get(1).getCellAsDate(date).orElseThrow().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 1));
        }
        assertThat(ResultTable.of(scorecard(), NB).toXlsx())
                .isEqualTo(ResultTable.of(scorecard(), NB).toXlsx());
    }

    @Provide
    Arbitrary<ImpactChain> chains() {
        return Chains.drafts();
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return Assessments.disclosedScorecards();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void noCellOfAChainIsAFormula(@ForAll("chains") ImpactChain chain) {
        ImpactChain hostile = ImpactChain.builder()
                .from(chain)
                .addIndicators(Indicator.builder()
                        .id("-cmd|'/c'!A1")
                        .name("=HYPERLINK(\"x\")")
                        .unit("+1+1")
                        .level(ResultLevel.OUTPUT)
                        .measure(Measure.COUNT)
                        .build())
                .build();
        for (CsvFormat format : CsvFormat.values()) {
            harmless(ResultTable.of(hostile, NB), format);
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void noCellOfAScorecardIsAFormula(@ForAll("scorecards") Scorecard scorecard) {
        for (CsvFormat format : CsvFormat.values()) {
            harmless(ResultTable.of(scorecard, NB), format);
        }
    }

    private static void harmless(ResultTable table, CsvFormat format) {
        String text = new String(table.toCsv(format), StandardCharsets.UTF_8).replace("\uFEFF", "");
        CsvReader.builder()
                .fieldSeparator(format.getSeparator())
                .ofCsvRecord(text)
                .forEach(row -> row.getFields().forEach(cell -> assertThat(
                                cell.matches("(?s)[=+\\-@\t\r].*") && !cell.matches("[+-]?[0-9]+([.,][0-9]+)?"))
                        .as(cell)
                        .isFalse()));
    }
}
