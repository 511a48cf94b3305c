package no.samskaping.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/**
 * Sides that run the same code and so can take turns in one Java machine: what disturbs a shared machine disturbs them
 * alike, from one call to the next. Where sides run different code, each would spoil what the compiler knows of the other.
 */
final class InTurn {
    /** Each side has but its turns, and two threads are warm later than one. */
    private static final int WARM = 10;

    private static final int MEASURED = 10;

    private final double units;
    private final Class<?> benchmarks;
    private final String method;
    private final Map<String, Object> parameters;

    /** What the last run told of the sides that have not asked for it yet. */
    private final Map<String, Double> nanos = new HashMap<>();

    /** A benchmark that adds up the nanoseconds of each side, and the turns, in counters. */
    InTurn(double units, Class<?> benchmarks, String method, Map<String, Object> parameters) {
        this.units = units;
        this.benchmarks = benchmarks;
        this.method = method;
        this.parameters = parameters;
    }

    /** The side whose nanoseconds a counter adds up. */
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
        result.getSecondaryResults().forEach((name, told) -> nanos.put(name, told.getScore() / turns));
    }
}
