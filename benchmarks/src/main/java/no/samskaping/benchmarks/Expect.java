package no.samskaping.benchmarks;

/** Times mean something only of things that do the same. */
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
