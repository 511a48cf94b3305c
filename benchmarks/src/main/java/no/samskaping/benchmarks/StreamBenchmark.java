package no.samskaping.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samskaping.json.JsonLines;
import no.samskaping.json.LineOptions;
import no.samskaping.json.TalliedLines;
import no.samskaping.samson.ResponseSheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Counting a stream of sheets, beside a parser that goes through the same bytes and does nothing with them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class StreamBenchmark {
    /** How many sheets each call counts. */
    static final int SHEETS = 20_000;

    private static final LineOptions ALONE = LineOptions.standard();
    private static final LineOptions TWO = LineOptions.builder().parallelism(2).build();

    private final JsonFactory factory = new JsonFactory();
    private byte[] lines = {};

    /** Writes the sheets, and sees that all ways find them. */
    @Setup
    public void write() {
        List<ResponseSheet> sheets = Sheets.of(SHEETS);
        lines = Sheets.lines(sheets);
        Expect.same(Sheets.tally(sheets), tally().getTally());
        Expect.same(tally().getTally(), tallyByTwo().getTally());
        Expect.same(tally().getReport(), tallyByTwo().getReport());
        Expect.same(numbers(sheets), tokenWalk());
    }

    private static long numbers(List<ResponseSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.getAnswers().values().stream())
                .mapToLong(answer -> answer.getRating().stream().count()
                        + answer.getExpectation().stream().count())
                .sum();
    }

    @Benchmark
    public TalliedLines tally() {
        return JsonLines.tally(new ByteArrayInputStream(lines), Sheets.INSTRUMENT, ALONE);
    }

    @Benchmark
    public TalliedLines tallyByTwo() {
        return JsonLines.tally(new ByteArrayInputStream(lines), Sheets.INSTRUMENT, TWO);
    }

    /** From the array itself, which is the shortest way for a parser; it counts the numbers that it sees. */
    @Benchmark
    public long tokenWalk() {
        long numbers = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), lines)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    numbers++;
                }
            }
        }
        return numbers;
    }
}
