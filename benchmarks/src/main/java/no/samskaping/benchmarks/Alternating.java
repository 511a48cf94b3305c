package no.samskaping.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/**
 * Sides that alternate in one JVM, so that other load on the machine affects them in the same way. Only for sides that run
 * the same code: otherwise the profile of one would affect how the JVM compiles the other.
 */
final class Alternating {
    /** More than elsewhere, since each side has only a part of the time. */
    private static final int WARM = 10;

    private static final int MEASURED = 10;

    private final double units;
    private final Class<?> benchmarks;
    private final String method;
    private final Map<String, Object> parameters;

    /** Results of the last run that were not returned yet, by counter. */
    private final Map<String, Double> nanos = new HashMap<>();

    /** Alternates the sides of a benchmark that sums the nanoseconds of each side, and the number of turns, in counters. */
    Alternating(double units, Class<?> benchmarks, String method, Map<String, Object> parameters) {
        this.units = units;
        this.benchmarks = benchmarks;
        this.method = method;
        this.parameters = parameters;
    }

    /** Returns the side whose nanoseconds are in a counter. */
    Side side(String what, String counter) {
        return new Side(what, units, () -> {
            if (!nanos.containsKey(counter)) {
                run();
            }
            return new Side.Cost(nanos.remove(counter), Side.Cost.UNKNOWN);
        });
    }

    private void run() {
        RunResult result = Side.jmh(benchmarks, method, parameters, WARM, MEASURED);
        double turns = result.getSecondaryResults().get("turns").getScore();
        result.getSecondaryResults().forEach((name, sum) -> nanos.put(name, sum.getScore() / turns));
    }
}
