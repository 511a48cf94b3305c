package no.samskaping.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samskaping.benchmarks.Comparison.Goal;

/**
 * Runs all benchmarks, each together with its baseline, and writes one table.
 *
 * <p>A benchmark and its baseline run one after the other, each in its own JVM, for several rounds; every second round has
 * the reverse order. So other load on the machine affects both in the same way. One thread and two threads alternate in
 * the same JVM. The ratio in the table is the median of the rounds, followed by the smallest and the largest ratio.
 */
public final class Benchmarks {
    private static final int STARTS = 7;
    private static final int MANY = 1_000_000;
    private static final int STREAM = 20_000;
    private static final int ACTIVITIES = 200;
    private static final Map<String, Object> STREAM_OF = Map.of("sheets", STREAM);
    private static final List<Integer> TALLIES = List.of(10, 100, 1_000);
    private static final Goal NO_GOAL = new Goal.None();

    private final String document;
    private final int rounds;
    private final List<Comparison> all = new ArrayList<>();

    private Benchmarks(int rounds, String document) {
        this.rounds = rounds;
        this.document = document;
        streams();
        tables();
        adding();
        documents();
        iati();
        scoring();
        growth();
        pages();
        starting();
    }

    /**
     * Runs the benchmarks.
     *
     * @param arguments the number of rounds; a regular expression that selects benchmarks by name; the file of an assessment
     *     for the first scorecard; the file to write the table to
     * @throws IOException if the table cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Benchmarks benchmarks = new Benchmarks(Integer.parseInt(arguments[0]), arguments[2]);
        Predicate<String> only = Pattern.compile(arguments[1]).asPredicate();
        String table = benchmarks.run(only);
        Files.writeString(Path.of(arguments[3]), table);
        System.out.println(table);
    }

    private void streams() {
        all.add(new Comparison(
                stream("JsonLines.tally, a sheet", "tally"),
                stream("Jackson 3, tokens only", "tokenWalk"),
                new Goal.Speed(1.1)));
        Alternating turns = new Alternating(STREAM, StreamBenchmark.class, "alternating", STREAM_OF);
        Side byTwo = turns.side("JsonLines.tally with 2 threads, a sheet", "byTwo");
        all.add(new Comparison(byTwo, turns.side("with 1 thread", "alone"), new Goal.Speed(1.6)));
        all.add(new Comparison(byTwo, turns.side("2 independent threads", "apart"), NO_GOAL));
    }

    private static Side stream(String what, String method) {
        return Side.of(what, STREAM, StreamBenchmark.class, method, STREAM_OF);
    }

    private void tables() {
        all.add(new Comparison(
                table("AnswerTable.tally of CSV, a row", "tally"),
                table("FastCSV, records only", "fastCsv"),
                new Goal.Cost(2)));
    }

    private static Side table(String what, String method) {
        return Side.of(what, STREAM, CsvBenchmark.class, method, STREAM_OF);
    }

    private void adding() {
        Side add = add("TallyCounter.add, a sheet", "counterAdd");
        all.add(new Comparison(add, add("groupingBy and averagingInt", "plainStream"), new Goal.Speed(2.2)));
        all.add(new Comparison(add, add("a loop over byte[]", "byteLoop"), NO_GOAL));
    }

    private static Side add(String what, String method) {
        return Side.of(what, AddBenchmark.SHEETS, AddBenchmark.class, method, Map.of());
    }

    private void documents() {
        for (int sheets : new int[] {10, 1_000}) {
            all.add(new Comparison(
                    document("strict read, " + sheets + " sheets", sheets, "strictRead"),
                    document("Jackson 3 into records", sheets, "plainRead"),
                    new Goal.Cost(1.5)));
            all.add(new Comparison(
                    document("strict write, " + sheets + " sheets", sheets, "strictWrite"),
                    document("Jackson 3 from records", sheets, "plainWrite"),
                    new Goal.Cost(1)));
        }
    }

    private static Side document(String what, int sheets, String method) {
        return Side.of(what, 1, DocumentBenchmark.class, method, Map.of("sheets", sheets));
    }

    private void iati() {
        for (String form : List.of("PLAIN", "EXTENDED")) {
            all.add(new Comparison(
                    iati("reading IATI (" + form + "), an activity", form, "read"),
                    iati("the JDK's parser alone (" + form + ")", form, "walk"),
                    new Goal.Cost(3)));
        }
    }

    private static Side iati(String what, String form, String method) {
        return Side.of(what, ACTIVITIES, IatiBenchmark.class, method, Map.of("activities", ACTIVITIES, "form", form));
    }

    private void scoring() {
        Side ten = score(10);
        all.add(new Comparison(score(1_000), ten, NO_GOAL));
        all.add(new Comparison(score(100_000), ten, new Goal.Cost(1.3)));
    }

    private static Side score(int sheets) {
        return Side.of(
                "scoring a tally of " + sheets + " sheets", 1, ScoreBenchmark.class, "score", Map.of("sheets", sheets));
    }

    private void growth() {
        growth("JsonLines.tally, a sheet of %d", StreamBenchmark.class, "tally", "sheets", 1_000, 10_000, 100_000);
        growth("scoring, a party of %d", PartiesBenchmark.class, "score", "parties", 10, 100, 1_000);
        growth("disclosure, a party of %d", PartiesBenchmark.class, "disclose", "parties", 10, 100, 1_000);
        growth("review, a measurement of %d", ReviewBenchmark.class, "review", "measurements", 100, 1_000, 10_000);
        growth("progress, a measurement of %d", ReviewBenchmark.class, "progress", "measurements", 100, 1_000, 10_000);
    }

    /** Compares the cost per unit at several sizes with the cost at the smallest size. */
    private void growth(String what, Class<?> benchmarks, String method, String parameter, int... sizes) {
        Side smallest = null;
        for (int size : sizes) {
            Side side = Side.of(what.formatted(size), size, benchmarks, method, Map.of(parameter, size));
            smallest = smallest == null ? side : smallest;
            if (side != smallest) {
                all.add(new Comparison(side, smallest, NO_GOAL));
            }
        }
    }

    private void pages() {
        for (int indicators : new int[] {100, 1_000}) {
            all.add(new Comparison(
                    page("page of a chain with " + indicators + " indicators", indicators, "page"),
                    page("the same chain as JSON", indicators, "json"),
                    new Goal.Cost(10)));
        }
    }

    private static Side page(String what, int indicators, String method) {
        return Side.of(what, 1, PageBenchmark.class, method, Map.of("indicators", indicators));
    }

    private void starting() {
        all.add(new Comparison(
                Side.of("first scorecard in a fresh JVM", STARTS, FirstScorecard.class, List.of(), document),
                Side.of("a fresh JVM that binds it to records", STARTS, FirstBinding.class, List.of(), document),
                new Goal.Cost(1.2)));
    }

    private String run(Predicate<String> only) {
        List<Comparison> chosen = all.stream()
                .filter(comparison -> only.test(comparison.side().what()))
                .toList();
        Map<Side, List<Side.Cost>> costs = new HashMap<>();
        for (int round = 1; round <= rounds; round++) {
            List<Side> order = inOrder(chosen, round);
            for (Side side : order) {
                System.out.println("Round " + round + " of " + rounds + ": " + side.what());
                costs.computeIfAbsent(side, any -> new ArrayList<>()).add(side.run());
            }
        }
        StringBuilder table = new StringBuilder("""
                | what | time | bytes | baseline | time | ratio (least–largest) | wanted | reached |
                | --- | --: | --: | --- | --: | --: | --- | --- |
                """);
        chosen.forEach(comparison -> table.append(row(comparison, costs)));
        TALLIES.stream()
                .filter(parties -> only.test(memoryRow(parties)))
                .forEach(parties -> table.append(memory(parties)));
        if (only.test(heapRow(1)) || only.test(heapRow(2))) {
            table.append(smallHeap(1)).append(smallHeap(2));
        }
        return table.toString();
    }

    /** Each side once, in the order of the comparisons. */
    private static List<Side> inOrder(List<Comparison> chosen, int round) {
        Set<Side> sides = new LinkedHashSet<>();
        for (Comparison comparison : chosen) {
            sides.add(comparison.side());
            sides.add(comparison.baseline());
        }
        List<Side> order = new ArrayList<>(sides);
        if (round % 2 == 0) {
            Collections.reverse(order);
        }
        return order;
    }

    private String row(Comparison comparison, Map<Side, List<Side.Cost>> costs) {
        List<Side.Cost> ours = costs.get(comparison.side());
        List<Side.Cost> its = costs.get(comparison.baseline());
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ratios[i] = comparison.ratio(ours.get(i), its.get(i));
        }
        double ratio = Median.of(ratios);
        Arrays.sort(ratios);
        return row(
                comparison.side().what(),
                time(ours),
                bytes(ours),
                comparison.baseline().what(),
                time(its),
                Comparison.number(ratio) + " (" + Comparison.number(ratios[0]) + "–"
                        + Comparison.number(ratios[rounds - 1]) + ")",
                comparison.wanted(),
                comparison.reached(ratio));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String time(List<Side.Cost> costs) {
        double nanos = Median.of(costs.stream().mapToDouble(Side.Cost::nanos).toArray());
        if (nanos < 10_000) {
            return String.format(Locale.ROOT, "%.0f ns", nanos);
        }
        return nanos < 10_000_000
                ? String.format(Locale.ROOT, "%.0f µs", nanos / 1_000)
                : String.format(Locale.ROOT, "%.0f ms", nanos / 1_000_000);
    }

    private static String bytes(List<Side.Cost> costs) {
        double bytes = Median.of(costs.stream().mapToDouble(Side.Cost::bytes).toArray());
        return Double.isNaN(bytes) ? "" : String.format(Locale.ROOT, "%.0f", bytes);
    }

    private static String memoryRow(int parties) {
        return "memory of a tally, a party of " + parties;
    }

    private static String memory(int parties) {
        System.out.println(memoryRow(parties));
        JavaProgram.Run run =
                JavaProgram.run(TallyMemory.class, List.of("-Xmx1g", "-XX:+UseSerialGC"), Integer.toString(parties));
        Expect.same(0, run.code());
        return row(memoryRow(parties), "", run.printed(), "", "", "", "no goal", "");
    }

    private static String heapRow(int threads) {
        return MANY + " sheets with -Xmx32m, " + threads + (threads == 1 ? " thread" : " threads");
    }

    /** Runs with a small heap, which either succeeds or fails. */
    private static String smallHeap(int threads) {
        String what = heapRow(threads);
        System.out.println(what);
        JavaProgram.Run run = JavaProgram.run(
                ManySheets.class, List.of("-Xmx32m"), Integer.toString(MANY), Integer.toString(threads));
        if (run.code() != 0) {
            return row(what, "", "", run.printed().lines().findFirst().orElse(""), "", "", "completes", "no");
        }
        String[] said = run.printed().split(" ");
        double megabytes = Long.parseLong(said[0]) / 1e6;
        double seconds = Long.parseLong(said[1]) / 1e9;
        return row(
                what,
                String.format(Locale.ROOT, "%.1f s", seconds),
                "",
                String.format(Locale.ROOT, "%.0f MB made on the fly, %.0f MB/s", megabytes, megabytes / seconds),
                "",
                "",
                "completes",
                "yes");
    }
}
