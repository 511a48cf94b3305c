package no.samskaping.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One side of a comparison: what is timed, and the number of units in each call. */
record Side(String what, double units, Timed timed) {
    /** The young generation is small, so that all of it has been used before the measuring starts. */
    private static final String[] HEAP = {"-Xms1g", "-Xmx1g", "-Xmn128m"};

    private static final int WARM = 3;
    private static final int MEASURED = 4;

    /** The cost of one unit in one run: nanoseconds, and allocated bytes or {@link #UNKNOWN}. */
    record Cost(double nanos, double bytes) {
        static final double UNKNOWN = Double.NaN;
    }

    /** Runs once, in a new JVM, and returns the cost of a call. */
    interface Timed {
        Cost run();
    }

    Cost run() {
        Cost whole = timed.run();
        return new Cost(whole.nanos() / units, whole.bytes() / units);
    }

    /** Returns a side that runs a JMH benchmark, with parameters by name. */
    static Side of(String what, double units, Class<?> benchmarks, String method, Map<String, Object> parameters) {
        return new Side(what, units, () -> {
            RunResult result = jmh(benchmarks, method, parameters, WARM, MEASURED);
            double micros = result.getPrimaryResult().getScore();
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            return new Cost(micros * 1_000, allocated == null ? Cost.UNKNOWN : allocated.getScore());
        });
    }

    /** Runs a JMH benchmark in a new JVM, with iterations of one second to warm up and of half a second to measure. */
    static RunResult jmh(Class<?> benchmarks, String method, Map<String, Object> parameters, int warm, int measured) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmarks.getName() + "." + method) + "$")
                .forks(1)
                .jvmArgs(HEAP)
                .warmupIterations(warm)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(measured)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach((name, value) -> options.param(name, value.toString()));
        try {
            return new Runner(options.build()).runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException(method, e);
        }
    }

    /** Returns a side that runs a program from start to end; its cost is the median of several runs. */
    static Side of(String what, int runs, Class<?> program, List<String> options, String... arguments) {
        return new Side(what, 1, () -> {
            double[] nanos = new double[runs];
            for (int i = 0; i < runs; i++) {
                JavaProgram.Run run = JavaProgram.run(program, options, arguments);
                Expect.same(0, run.code());
                nanos[i] = run.nanos();
            }
            return new Cost(Median.of(nanos), Cost.UNKNOWN);
        });
    }
}
