package no.samskaping.json.lines;

import no.samskaping.json.internal.strict.StrictFactory;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import org.immutables.value.Value;

/**
 * How {@link JsonLines} handles bad lines, and how much it reads.
 *
 * <p>Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
public sealed interface LineOptions permits ImmutableLineOptions {
    /** The default of {@link #getMaxLineBytes()}: enough for the answers to many thousands of items. */
    int DEFAULT_MAX_LINE_BYTES = 1 << 20;

    /** The default of {@link #getMaxBadLines()}. */
    int DEFAULT_MAX_BAD_LINES = 100;

    /** The default of {@link #getMaxParties()}: ten times as many as a large collaboration has. */
    int DEFAULT_MAX_PARTIES = 1_000;

    /** The highest value of {@link #getMaxBadLines()}, which limits the memory for the report. */
    int LARGEST_MAX_BAD_LINES = 10_000;

    /** The highest value of {@link #getParallelism()}: more threads would wait for the one that reads. */
    int MAX_PARALLELISM = 256;

    /**
     * {@return whether reading ends at the first bad line, or continues with the next line; by default false}
     */
    @Value.Default
    default boolean isStopAtBadLine() {
        return false;
    }

    /**
     * Returns the longest line, in bytes without its line end. A longer line is a bad line; it is skipped without keeping it
     * in memory.
     *
     * @return 1 to 64 MiB, by default {@value #DEFAULT_MAX_LINE_BYTES}
     */
    @Value.Default
    default int getMaxLineBytes() {
        return DEFAULT_MAX_LINE_BYTES;
    }

    /**
     * Returns the number of bad lines that are reported with their problems. All bad lines are counted.
     *
     * @return 0 to {@value #LARGEST_MAX_BAD_LINES}, by default {@value #DEFAULT_MAX_BAD_LINES}
     */
    @Value.Default
    default int getMaxBadLines() {
        return DEFAULT_MAX_BAD_LINES;
    }

    /**
     * Returns the number of different parties that a tally accepts. A line with one more is a bad line: usually the stream has
     * another value, such as the respondent, in the field of the party.
     *
     * <p>This limits the memory of a tally, which is about 3 kB for each combination of party and roles with the standard
     * instrument.
     *
     * @return 1 or more, by default {@value #DEFAULT_MAX_PARTIES}
     */
    @Value.Default
    default int getMaxParties() {
        return DEFAULT_MAX_PARTIES;
    }

    /**
     * Returns whether a second sheet of the same respondent is a bad line, as it is in an assessment.
     *
     * <p>If true, the ids of all respondents are kept in memory, with about 100 bytes for each. If false, the memory does not
     * grow with the stream, and repeated respondents are not found.
     *
     * @return by default false
     */
    @Value.Default
    default boolean isEachRespondentOnce() {
        return false;
    }

    /**
     * Returns the number of threads that count the sheets of a stream in {@link JsonLines#tally(java.io.InputStream,
     * no.samskaping.samson.instrument.Instrument, LineOptions)}. The result does not depend on it.
     *
     * <p>One of them is the calling thread, which reads the stream for the others and counts while it has nothing to read. The
     * others end before the call returns. Each thread uses about half a megabyte, and part of the memory of a tally.
     *
     * @return 1 to {@value #MAX_PARALLELISM}, by default 1
     */
    @Value.Default
    default int getParallelism() {
        return 1;
    }

    /**
     * {@return the default options}
     */
    static LineOptions standard() {
        return Builder.STANDARD;
    }

    /**
     * {@return a builder with the default options; it refuses limits out of range}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LineOptions}. */
    class Builder extends ImmutableLineOptions.Builder {
        private static final LineOptions STANDARD = new Builder().build();

        Builder() {}

        @Override
        public LineOptions build() {
            LineOptions options = super.build();
            new Checks()
                    .inRange("/maxLineBytes", options.getMaxLineBytes(), 1, StrictFactory.MAX_BYTES)
                    .inRange("/maxBadLines", options.getMaxBadLines(), 0, LARGEST_MAX_BAD_LINES)
                    .inRange("/maxParties", options.getMaxParties(), 1, Integer.MAX_VALUE)
                    .inRange("/parallelism", options.getParallelism(), 1, MAX_PARALLELISM)
                    .orThrow();
            return options;
        }
    }
}
