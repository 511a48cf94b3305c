package no.samskaping.json;

import no.samskaping.samson.Tally;

/** What {@link JsonLines#tally(java.io.InputStream, no.samskaping.samson.Instrument)} made of a stream. */
public final class TalliedLines {
    private final Tally tally;
    private final LineReport report;

    TalliedLines(Tally tally, LineReport report) {
        this.tally = tally;
        this.report = report;
    }

    /**
     * The counts of all good lines.
     *
     * @return the tally, which is mutable and the caller's own
     */
    public Tally getTally() {
        return tally;
    }

    /**
     * What became of the lines.
     *
     * @return the report, the bad lines in it
     */
    public LineReport getReport() {
        return report;
    }

    /** Shows no counts. */
    @Override
    public String toString() {
        return "TalliedLines{tally=" + tally + ", report=" + report + "}";
    }
}
