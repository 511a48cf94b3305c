package no.samskaping.json;

import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * How {@link JsonLines} deals with what is wrong in a stream, and how much it takes.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
public interface LineOptions {
    /** A million bytes hold the answers to many thousands of items. */
    int USUAL_LINE_BYTES = 1 << 20;

    /** Enough to see what is wrong with a stream. */
    int USUAL_BAD_LINES = 100;

    /** Hardly any collaboration has a tenth of that. */
    int USUAL_PARTIES = 1_000;

    /** More would no longer be read by anyone, and take memory. */
    int MOST_BAD_LINES = 10_000;

    /** More than that wait for the one thread that reads. */
    int MOST_THREADS = 256;

    /**
     * Whether reading ends at the first bad line. Else it goes on with the next one.
     *
     * @return false where nothing else was chosen
     */
    @Value.Default
    default boolean isStopAtBadLine() {
        return false;
    }

    /**
     * The most bytes of a line, its line end not counted. A longer one is a bad line and is passed over without being
     * held in memory.
     *
     * @return 1 to {@link SamskapingJson#MAX_BYTES}; {@value #USUAL_LINE_BYTES} where nothing else was chosen
     */
    @Value.Default
    default int getMaxLineBytes() {
        return USUAL_LINE_BYTES;
    }

    /**
     * The most bad lines that are told with their problems. All are counted.
     *
     * @return 0 to {@value #MOST_BAD_LINES}; {@value #USUAL_BAD_LINES} where nothing else was chosen
     */
    @Value.Default
    default int getMaxBadLines() {
        return USUAL_BAD_LINES;
    }

    /**
     * The most parties that are counted. A line that names one more is a bad line: most often the stream has something
     * else where the party belongs. It bounds the memory of a tally, which is some 3 kB for each party and each choice of
     * roles in it, with the standard instrument.
     *
     * @return 1 or more; {@value #USUAL_PARTIES} where nothing else was chosen
     */
    @Value.Default
    default int getMaxParties() {
        return USUAL_PARTIES;
    }

    /**
     * Whether a second sheet of a respondent is a bad line, as it is in an assessment.
     *
     * <p>For that every respondent's id must be remembered: memory grows with the number of respondents, by some 100
     * bytes each. Else memory stays the same however long the stream is, and that each respondent answers once is for
     * whoever made the stream to see to.
     *
     * @return false where nothing else was chosen
     */
    @Value.Default
    default boolean isEachRespondentOnce() {
        return false;
    }

    /**
     * How many threads count the sheets of a stream at once, in {@link JsonLines#tally(java.io.InputStream,
     * no.samskaping.samson.Instrument, LineOptions)}. What comes out is the same, to the last bit.
     *
     * <p>One is the calling thread itself. The others are helpers that live no longer than the call; the calling thread
     * reads the stream for them, some chunks of lines ahead, and counts where there is nothing to read. Each takes a good
     * half megabyte, and a part of what a tally takes.
     *
     * @return 1 to {@value #MOST_THREADS}; 1 where nothing else was chosen
     */
    @Value.Default
    default int getParallelism() {
        return 1;
    }

    /**
     * What applies where nothing was chosen.
     *
     * @return the options
     */
    static LineOptions standard() {
        return Builder.STANDARD;
    }

    /**
     * Starts options.
     *
     * @return a builder that refuses limits out of range
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
                    .inRange("/maxLineBytes", options.getMaxLineBytes(), 1, SamskapingJson.MAX_BYTES)
                    .inRange("/maxBadLines", options.getMaxBadLines(), 0, MOST_BAD_LINES)
                    .inRange("/maxParties", options.getMaxParties(), 1, Integer.MAX_VALUE)
                    .inRange("/parallelism", options.getParallelism(), 1, MOST_THREADS)
                    .orThrow();
            return options;
        }
    }
}
