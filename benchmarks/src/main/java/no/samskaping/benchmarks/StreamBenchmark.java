package no.samskaping.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samskaping.json.JsonLines;
import no.samskaping.json.LineOptions;
import no.samskaping.json.TalliedLines;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Tally;
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

/** Counting a stream of sheets, beside a parser that goes through the same bytes and does nothing with them. */
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

    /** Writes the sheets, and sees that all ways find them. */
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
    public TalliedLines tally() {
        return JsonLines.tally(new ByteArrayInputStream(lines), Sheets.INSTRUMENT, ALONE);
    }

    private TalliedLines tallyByTwo() {
        return JsonLines.tally(new ByteArrayInputStream(lines), Sheets.INSTRUMENT, TWO);
    }

    /** Two threads that share nothing, each with half of the lines: what the machine has to give. */
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

    /** What each way took, in nanoseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns {
        public long alone;
        public long byTwo;
        public long apart;
        public long turns;
    }

    /** One thread, two, and two that share nothing, in turn. */
    @Benchmark
    public void inTurn(Turns turns, Blackhole sink) {
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
