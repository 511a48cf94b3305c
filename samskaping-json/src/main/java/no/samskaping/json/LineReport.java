package no.samskaping.json;

import java.util.List;
import no.samskaping.model.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What became of the lines of a stream.
 *
 * <p>It never holds an answer of a respondent. Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
public interface LineReport {
    /**
     * How many lines were read.
     *
     * @return sheets, bad lines and blank lines together
     */
    long getLineCount();

    /**
     * How many lines were sheets.
     *
     * @return 0 or more
     */
    long getSheetCount();

    /**
     * How many lines were refused.
     *
     * @return 0 or more
     */
    long getBadLineCount();

    /**
     * The first of the bad lines, as many as {@link LineOptions#getMaxBadLines()} allows.
     *
     * @return the lines in the stream's order
     */
    List<BadLine> getBadLines();

    /**
     * Whether reading ended at a bad line, so that nothing is known of what stands behind it.
     *
     * @return true only where {@link LineOptions#isStopAtBadLine()} asked for it
     */
    boolean isStopped();

    /**
     * Starts a report.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LineReport}. */
    class Builder extends ImmutableLineReport.Builder {
        Builder() {}
    }
}
