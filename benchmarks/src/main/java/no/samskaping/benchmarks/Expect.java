package no.samskaping.benchmarks;

/** Checks that the sides of a comparison compute the same; otherwise their times cannot be compared. */
final class Expect {
    private Expect() {}

    static void same(Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("Expected " + expected + ", found " + found);
        }
    }

    static void close(double expected, double found) {
        if (!(Math.abs(expected - found) < 1e-9)) {
            throw new IllegalStateException("Expected " + expected + ", found " + found);
        }
    }
}
