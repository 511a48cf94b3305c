package no.samskaping.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.samskaping.exchange.answers.AnswerTable;
import no.samskaping.exchange.answers.ColumnMapping;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.samson.assessment.Answer;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.scoring.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts a table of answers in CSV, compared with FastCSV that only reads the records of the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class CsvBenchmark {
    @Param({"20000"})
    public int sheets;

    private byte[] csv = {};
    private ColumnMapping mapping =
            ColumnMapping.builder().instrument(Sheets.INSTRUMENT.ref()).build();

    /** Writes the table, and checks that it gives the counts of the sheets. */
    @Setup
    public void write() {
        // The columns of expectations and roles are left out: forms seldom have them.
        List<ResponseSheet> plain = Sheets.of(sheets).stream()
                .map(sheet -> {
                    ResponseSheet.Builder bare = ResponseSheet.builder()
                            .respondentId(sheet.getRespondentId())
                            .partyId(sheet.getPartyId());
                    sheet.getAnswers().forEach((item, answer) -> bare.putAnswers(item, withoutExpectation(answer)));
                    return bare.build();
                })
                .toList();
        StringBuilder text = new StringBuilder("party");
        Sheets.INSTRUMENT.getItems().forEach(item -> text.append(',').append(item.getId()));
        for (ResponseSheet sheet : plain) {
            text.append('\n').append(sheet.getPartyId()).append(',');
            text.append(Sheets.INSTRUMENT.getItems().stream()
                    .map(Item::getId)
                    .map(item -> cell(sheet.getAnswers().get(item)))
                    .collect(Collectors.joining(",")));
        }
        csv = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        try (AnswerTable table = AnswerTable.csv(new ByteArrayInputStream(csv))) {
            mapping = ColumnMapping.propose(table.getHeadings(), Sheets.INSTRUMENT)
                    .getMapping();
        }
        Expect.same(plain.stream().collect(Tally.collector(Sheets.INSTRUMENT)), tally().getTally());
        Expect.same((sheets + 1L) * (1 + Sheets.INSTRUMENT.getItems().size()), fastCsv());
    }

    private static Answer withoutExpectation(Answer answer) {
        return answer.getKind() == AnswerKind.RATING
                ? Answer.of(answer.getRating().getAsInt())
                : answer;
    }

    private static String cell(Answer answer) {
        if (answer == null) {
            return "";
        }
        return answer.getKind() == AnswerKind.RATING
                ? Integer.toString(answer.getRating().getAsInt())
                : answer.getKind().getCode();
    }

    @Benchmark
    public TallyResult tally() {
        try (AnswerTable table = AnswerTable.csv(new ByteArrayInputStream(csv))) {
            return table.tally(Sheets.INSTRUMENT, mapping);
        }
    }

    /** Reads all records and counts their fields. */
    @Benchmark
    public long fastCsv() {
        long fields = 0;
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(csv))) {
            fields += record.getFieldCount();
        }
        return fields;
    }
}
