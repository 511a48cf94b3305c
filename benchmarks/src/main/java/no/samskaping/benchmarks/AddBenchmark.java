package no.samskaping.benchmarks;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.samskaping.model.ModelCell;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Item;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.Tally;
import no.samskaping.samson.scoring.TallyCounter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts sheets that are objects, compared with plain Java streams and with a minimal loop over bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class AddBenchmark {
    /** The number of sheets that each call counts. */
    static final int SHEETS = 2_000;

    private static final int POINTS = 5;
    private static final byte NO_RATING = -1;

    private List<ResponseSheet> sheets = List.of();
    private final List<String> parties = new ArrayList<>();

    /** The ratings of each sheet, one byte for each item. */
    private byte[][] flat = {};

    /** The group of each sheet. */
    private int[] groups = {};

    private int groupCount;

    /** One answer, with its party. */
    record Row(String party, String item, int rating) {}

    /** Makes the sheets and their flat form, and checks that all methods give the same means. */
    @Setup
    public void make() {
        sheets = Sheets.of(SHEETS);
        List<Item> items = Sheets.INSTRUMENT.getItems();
        Map<List<Object>, Integer> known = new HashMap<>();
        flat = new byte[sheets.size()][items.size()];
        groups = new int[sheets.size()];
        for (int i = 0; i < flat.length; i++) {
            ResponseSheet sheet = sheets.get(i);
            groups[i] = known.computeIfAbsent(List.of(sheet.getPartyId(), sheet.getRoles()), group -> {
                parties.add(sheet.getPartyId());
                return known.size();
            });
            for (int item = 0; item < items.size(); item++) {
                flat[i][item] = (byte) sheet.getAnswers()
                        .get(items.get(item).getId())
                        .getRating()
                        .orElse(NO_RATING);
            }
        }
        groupCount = known.size();
        expectSameMeans();
    }

    private void expectSameMeans() {
        Map<String, Map<String, Double>> expected = plainStream();
        int[][] histograms = byteLoop();
        ConfidentialScorecard scorecard =
                Scorer.standard().scoreConfidentially(counterAdd().toTally(), Sheets.frame(sheets));
        List<Item> items = Sheets.INSTRUMENT.getItems();
        expected.forEach((party, means) -> {
            for (int item = 0; item < items.size(); item++) {
                double mean = means.get(items.get(item).getId());
                Expect.close(mean, mean(histograms, party, item));
                ModelCell cell = items.get(item).cell();
                double score = scorecard
                        .getCells()
                        .get(cell)
                        .getParties()
                        .get(party)
                        .getScore()
                        .orElseThrow()
                        .doubleValue();
                Expect.close((mean - 1) * 25, score);
            }
        });
    }

    private double mean(int[][] histograms, String party, int item) {
        long number = 0;
        long sum = 0;
        for (int group = 0; group < groupCount; group++) {
            if (parties.get(group).equals(party)) {
                for (int point = 0; point < POINTS; point++) {
                    int times = histograms[group][item * POINTS + point];
                    number += times;
                    sum += (long) times * (point + 1);
                }
            }
        }
        return (double) sum / number;
    }

    @Benchmark
    public TallyCounter counterAdd() {
        TallyCounter counter = Tally.counter(Sheets.INSTRUMENT);
        for (ResponseSheet sheet : sheets) {
            counter.add(sheet);
        }
        return counter;
    }

    @Benchmark
    public int[][] byteLoop() {
        int[][] histograms = new int[groupCount][Sheets.INSTRUMENT.getItems().size() * POINTS];
        for (int i = 0; i < flat.length; i++) {
            int[] histogram = histograms[groups[i]];
            byte[] ratings = flat[i];
            for (int item = 0; item < ratings.length; item++) {
                if (ratings[item] != NO_RATING) {
                    histogram[item * POINTS + ratings[item] - 1]++;
                }
            }
        }
        return histograms;
    }

    /** Computes the means by party and item from a stream of all answers; a tally contains more than that. */
    @Benchmark
    public Map<String, Map<String, Double>> plainStream() {
        return sheets.stream()
                .flatMap(sheet -> sheet.getAnswers().entrySet().stream()
                        .filter(answer -> answer.getValue().getRating().isPresent())
                        .map(answer -> new Row(
                                sheet.getPartyId(),
                                answer.getKey(),
                                answer.getValue().getRating().getAsInt())))
                .collect(groupingBy(Row::party, groupingBy(Row::item, averagingInt(Row::rating))));
    }
}
