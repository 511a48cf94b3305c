package no.samskaping.benchmarks;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.samskaping.model.ModelCell;
import no.samskaping.samson.Item;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Scorecard;
import no.samskaping.samson.Scorer;
import no.samskaping.samson.ScoringRules;
import no.samskaping.samson.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Counting sheets that are objects already, beside the way that comes to mind first and beside a loop over bytes that
 * could not do less.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class AddBenchmark {
    /** How many sheets each call counts. */
    static final int SHEETS = 2_000;

    private static final int POINTS = 5;
    private static final byte NO_RATING = -1;

    private List<ResponseSheet> sheets = List.of();
    private final List<String> parties = new ArrayList<>();

    /** By sheet: which group it belongs to, and behind that the points of its items. */
    private byte[][] flat = {};

    private int[] groups = {};
    private int groupCount;

    /** An answer on its own, with whom it came from. */
    record Row(String party, String item, int rating) {}

    /** Makes the sheets and their flat form, and sees that all ways come to the same. */
    @Setup
    public void make() {
        sheets = Sheets.of(SHEETS);
        List<Item> items = Sheets.INSTRUMENT.getItems();
        Map<List<Object>, Integer> known = new HashMap<>();
        flat = new byte[sheets.size()][items.size()];
        groups = new int[sheets.size()];
        for (int i = 0; i < flat.length; i++) {
            ResponseSheet sheet = sheets.get(i);
            groups[i] = known.computeIfAbsent(List.of(sheet.getParty(), sheet.getRoles()), group -> {
                parties.add(sheet.getParty());
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
        Map<String, Map<String, Double>> obvious = obviousWay();
        int[][] histograms = byteLoop();
        Scorecard scorecard =
                Scorer.of(Sheets.INSTRUMENT, ScoringRules.standard()).score(tallyAdd(), Sheets.assessment(sheets));
        List<Item> items = Sheets.INSTRUMENT.getItems();
        obvious.forEach((party, means) -> {
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
    public Tally tallyAdd() {
        Tally tally = Tally.empty(Sheets.INSTRUMENT);
        for (ResponseSheet sheet : sheets) {
            tally.add(sheet);
        }
        return tally;
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

    /** Flattened to answers, which are grouped: means by party and item, and nothing else of what a tally holds. */
    @Benchmark
    public Map<String, Map<String, Double>> obviousWay() {
        return sheets.stream()
                .flatMap(sheet -> sheet.getAnswers().entrySet().stream()
                        .filter(answer -> answer.getValue().getRating().isPresent())
                        .map(answer -> new Row(
                                sheet.getParty(),
                                answer.getKey(),
                                answer.getValue().getRating().getAsInt())))
                .collect(groupingBy(Row::party, groupingBy(Row::item, averagingInt(Row::rating))));
    }
}
