package no.samskaping.json.lines;

import no.samskaping.samson.scoring.Tally;

/**
 * The result of counting a stream, such as that of {@link JsonLines#tally(java.io.InputStream,
 * no.samskaping.samson.instrument.Instrument)}: the counts and a report on the lines. Immutable and thread-safe.
 */
public final class TallyResult {
    private final Tally tally;
    private final LineReport report;

    TallyResult(Tally tally, LineReport report) {
        this.tally = tally;
        this.report = report;
    }

    /**
     * {@return the counts of all good lines}
     */
    public Tally getTally() {
        return tally;
    }

    /**
     * {@return the numbers of good and bad lines, and the problems of the bad ones}
     */
    public LineReport getReport() {
        return report;
    }

    /** Shows no counts: those of a small group reveal what its members answered. */
    @Override
    public String toString() {
        return "TallyResult{tally=" + tally + ", report=" + report + "}";
    }
}
