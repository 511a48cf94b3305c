package no.samskaping.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.json.lines.LineOptions;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.scoring.Tally;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Counts a stream of sheets, compared with a parser that only reads the tokens of the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class StreamBenchmark {
    @Param({"1000", "20000", "100000"})
    public int sheets;

    private static final LineOptions ALONE = LineOptions.standard();
    private static final LineOptions TWO = LineOptions.builder().parallelism(2).build();

    private final JsonFactory factory = new JsonFactory();
    private byte[] lines = {};
    private final byte[][] halves = new byte[2][];

    /** Writes the sheets, and checks that all methods give the same counts. */
    @Setup
    public void write() {
        List<ResponseSheet> all = Sheets.of(sheets);
        lines = Sheets.lines(all);
        halves[0] = Sheets.lines(all.subList(0, sheets / 2));
        halves[1] = Sheets.lines(all.subList(sheets / 2, sheets));
        Expect.same(Sheets.tally(all), tally().getTally());
        Expect.same(tally().getTally(), tallyByTwo().getTally());
        Expect.same(tally().getTally(), tallyApart());
        Expect.same(tally().getReport(), tallyByTwo().getReport());
        Expect.same(numbers(all), tokenWalk());
    }

    private static long numbers(List<ResponseSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.getAnswers().values().stream())
                .mapToLong(answer -> answer.getRating().stream().count()
                        + answer.getExpectation().stream().count())
                .sum();
    }

    @Benchmark
    public TallyResult tally() {
        return JsonLines.tally(new ByteArrayInputStream(lines), Sheets.INSTRUMENT, ALONE);
    }

    private TallyResult tallyByTwo() {
        return JsonLines.tally(new ByteArrayInputStream(lines), Sheets.INSTRUMENT, TWO);
    }

    /** Counts with two independent threads, each with half of the lines: the most that the machine allows. */
    private Tally tallyApart() {
        Tally[] tallies = new Tally[2];
        Thread other = new Thread(() -> tallies[1] = half(1));
        other.start();
        tallies[0] = half(0);
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return tallies[0].merge(tallies[1]);
    }

    private Tally half(int which) {
        return JsonLines.tally(new ByteArrayInputStream(halves[which]), Sheets.INSTRUMENT, ALONE)
                .getTally();
    }

    /** The nanoseconds of each side, and the number of turns. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns {
        public long alone;
        public long byTwo;
        public long apart;
        public long turns;
    }

    /** Alternates one thread, two threads, and two independent threads. */
    @Benchmark
    public void alternating(Turns turns, Blackhole sink) {
        long start = System.nanoTime();
        sink.consume(tally());
        long alone = System.nanoTime();
        sink.consume(tallyByTwo());
        long byTwo = System.nanoTime();
        sink.consume(tallyApart());
        turns.apart += System.nanoTime() - byTwo;
        turns.byTwo += byTwo - alone;
        turns.alone += alone - start;
        turns.turns++;
    }

    /** Reads the tokens directly from the array, which is the fastest for a parser, and counts the numbers. */
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
