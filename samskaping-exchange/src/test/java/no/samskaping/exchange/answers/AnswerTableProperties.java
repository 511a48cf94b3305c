package no.samskaping.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.exchange.answers.Tables.Dialect;
import no.samskaping.json.lines.BadLine;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.SheetLines;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.arbitraries.Assessments.Answered;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.scoring.Tally;

/** Sheets that were written as a table are read as the same sheets, however the table is written. */
class AnswerTableProperties {
    @Provide
    Arbitrary<Answered> answered() {
        return Assessments.answered();
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t'),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Dialect::new);
    }

    private static List<ResponseSheet> read(AnswerTable table, Answered answered) {
        try (table;
                SheetLines lines = table.read(answered.instrument(), Tables.mapping(answered.instrument()))) {
            List<ResponseSheet> sheets = new ArrayList<>();
            lines.forEachRemaining(sheets::add);
            assertThat(lines.getReport().getBadLines()).isEmpty();
            assertThat(lines.getReport().getSheetCount()).isEqualTo(sheets.size());
            return sheets;
        }
    }

    @Property(shrinking = ShrinkingMode.OFF, tries = 100)
    void csvGivesTheSameSheets(
            @ForAll("answered") Answered answered, @ForAll("dialects") Dialect dialect, @ForAll long seed) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        byte[] csv = Tables.csv(Tables.shuffled(Tables.cells(answered.instrument(), sheets), seed), dialect);

        assertThat(read(Tables.csvOf(csv), answered)).isEqualTo(sheets);
    }

    @Property(shrinking = ShrinkingMode.OFF, tries = 40)
    void workbooksGiveTheSameSheets(@ForAll("answered") Answered answered, @ForAll boolean numbers, @ForAll long seed) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        byte[] xlsx = Tables.xlsx(Tables.shuffled(Tables.cells(answered.instrument(), sheets), seed), numbers);

        assertThat(read(Tables.xlsxOf(xlsx), answered)).isEqualTo(sheets);
    }

    @Property(shrinking = ShrinkingMode.OFF, tries = 100)
    void theTallyIsThatOfTheSheets(@ForAll("answered") Answered answered, @ForAll("dialects") Dialect dialect) {
        List<ResponseSheet> sheets = answered.assessment().getSheets();
        byte[] csv = Tables.csv(Tables.cells(answered.instrument(), sheets), dialect);
        Tally expected = sheets.stream().collect(Tally.collector(answered.instrument()));

        try (AnswerTable table = Tables.csvOf(csv)) {
            TallyResult result = table.tally(answered.instrument(), Tables.mapping(answered.instrument()));
            assertThat(result.getTally()).isEqualTo(expected);
            assertThat(result.getReport().getSheetCount()).isEqualTo(sheets.size());
        }
    }

    /** Cells that cannot be read are replaced by a word that occurs nowhere else. */
    @Property(shrinking = ShrinkingMode.OFF, tries = 100)
    void noProblemRepeatsACellAndNoGoodRowIsLost(
            @ForAll("answered") Answered answered, @ForAll("dialects") Dialect dialect, @ForAll long seed) {
        List<List<String>> cells = new ArrayList<>();
        List<ResponseSheet> good = new ArrayList<>();
        List<List<String>> all =
                Tables.cells(answered.instrument(), answered.assessment().getSheets());
        cells.add(all.get(0));
        int bad = 0;
        for (int i = 1; i < all.size(); i++) {
            List<String> row = new ArrayList<>(all.get(i));
            int column = Math.floorMod(seed + i, row.size());
            if ((seed >> i & 1) == 1 && column > 1) {
                row.set(column, "Hemmelighet");
                bad++;
            } else {
                good.add(answered.assessment().getSheets().get(i - 1));
            }
            cells.add(row);
        }
        try (AnswerTable table = Tables.csvOf(Tables.csv(cells, dialect));
                SheetLines lines = table.read(
                        answered.instrument(),
                        Tables.mapping(answered.instrument()),
                        LineOptions.standard(),
                        (rows, bytes) -> {})) {
            assertThat(lines.stream().toList()).isEqualTo(good);
            assertThat(lines.getReport().getBadLineCount()).isEqualTo(bad);
            assertThat(lines.getReport().isStopped()).isFalse();
            for (BadLine line : lines.getReport().getBadLines()) {
                for (InputProblem problem : line.getProblems()) {
                    assertThat(problem.toString() + problem.message(Locale.ENGLISH) + problem.place(Locale.ENGLISH))
                            .doesNotContainIgnoringCase("hemmelighet");
                    assertThat(problem.getLine()).isEqualTo((int) line.getNumber());
                    assertThat(problem.getColumn()).isPositive();
                    assertThat(problem.getHeading()).isPresent();
                }
            }
        }
    }
}
