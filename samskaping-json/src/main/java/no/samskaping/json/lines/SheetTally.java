package no.samskaping.json.lines;

import java.io.InputStream;
import no.samskaping.json.LineOptions;
import no.samskaping.json.LineReport;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Tally;

/** Counts the sheets of a stream, in the calling thread or with helpers. */
public final class SheetTally {
    /** Some hundred sheets: enough for what they come to, which must be added up, to cost little beside them. */
    private static final int CHUNK = 1 << 18;

    private final InputStream in;
    private final Instrument instrument;
    private final LineOptions options;
    private final int chunk;
    private final Seen seen;
    private final SheetCounter counter;
    private long lines;

    public SheetTally(InputStream in, Instrument instrument, LineOptions options) {
        this(in, instrument, options, CHUNK);
    }

    /** Hands chunks of at least so many bytes to each helper, if there are any. */
    public SheetTally(InputStream in, Instrument instrument, LineOptions options, int chunk) {
        this.in = in;
        this.instrument = instrument;
        this.options = options;
        this.chunk = chunk;
        seen = new Seen(options);
        counter = new SheetCounter(instrument, options, seen);
    }

    /** Reads to the end of the stream, or to the first bad line if that is asked for. */
    public void run() {
        if (options.getParallelism() > 1) {
            Blocks blocks = new Blocks(in, options.getMaxLineBytes(), chunk);
            new Helpers(options.getParallelism(), () -> new Chunk(instrument, options)).run(blocks, this::take);
        } else {
            count(Lines.of(in, options.getMaxLineBytes()));
        }
    }

    public Tally tally() {
        return counter.tally();
    }

    public LineReport report() {
        return counter.log().report(lines);
    }

    private void count(Lines from) {
        counter.count(from);
        lines = from.number();
    }

    /** Adds what a chunk came to, or counts it once more where the lines before it change that. */
    private boolean take(Chunk next) {
        if (next.isSameBehind(seen)) {
            counter.add(next.counter(), lines);
            seen.add(next.seen());
            lines += next.lines();
        } else {
            count(next.linesBehind(lines));
        }
        return !counter.log().isStopped();
    }
}
