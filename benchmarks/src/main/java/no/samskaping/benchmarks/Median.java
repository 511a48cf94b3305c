package no.samskaping.benchmarks;

import java.util.Arrays;

/** What does not care about one run that was disturbed. */
final class Median {
    private Median() {}

    static double of(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
