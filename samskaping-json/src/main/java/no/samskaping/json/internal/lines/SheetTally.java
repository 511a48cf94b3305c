package no.samskaping.json.internal.lines;

import java.io.InputStream;
import java.util.function.Function;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Tally;
import org.jspecify.annotations.Nullable;

/** Counts the sheets of a stream, in the calling thread or with others. */
public final class SheetTally {
    /** The bytes of a chunk: some hundred sheets, so that adding up the chunks costs little. */
    public static final int CHUNK_BYTES = 1 << 18;

    private final InputStream in;
    private final Instrument instrument;
    private final LineSettings settings;
    private final Function<Instrument, SheetShortcut> shortcuts;
    private final int chunkBytes;
    private final KnownIds ids;
    private final SheetCounter counter;
    private long lineCount;
    private @Nullable LineCursor current;

    /**
     * Prepares to count.
     *
     * @param shortcuts makes a shortcut for each thread
     * @param chunkBytes the least number of bytes that a thread counts at once, if there are several threads
     */
    public SheetTally(
            InputStream in,
            Instrument instrument,
            LineSettings settings,
            Function<Instrument, SheetShortcut> shortcuts,
            int chunkBytes) {
        this.in = in;
        this.instrument = instrument;
        this.settings = settings;
        this.shortcuts = shortcuts;
        this.chunkBytes = chunkBytes;
        ids = new KnownIds(settings);
        counter = new SheetCounter(instrument, shortcuts.apply(instrument), settings, ids);
    }

    /** Counts to the end of the stream, or to the first bad line if reading ends there. */
    public void run() {
        if (settings.parallelism() > 1) {
            BlockReader blocks = new BlockReader(in, settings.maxLineBytes(), chunkBytes);
            new WorkerPool(settings.parallelism(), this::newChunk).run(blocks, this::add);
        } else {
            count(LineCursor.of(in, settings.maxLineBytes()));
        }
    }

    private Chunk newChunk() {
        return new Chunk(instrument, shortcuts.apply(instrument), settings);
    }

    public Tally toTally() {
        return counter.toTally();
    }

    public ReportCollector report() {
        return counter.report();
    }

    public long lineCount() {
        return lineCount;
    }

    /** The number of lines that were counted so far, while it runs. */
    public long linesSoFar() {
        return current == null ? lineCount : current.number();
    }

    private void count(LineCursor lines) {
        current = lines;
        counter.count(lines);
        lineCount = lines.number();
        current = null;
    }

    /** Adds the result of the next chunk, or counts its lines again if preceding lines change the result. */
    private boolean add(Chunk chunk) {
        if (chunk.isUnaffectedBy(ids)) {
            counter.addAll(chunk.counter(), lineCount);
            ids.addAll(chunk.ids());
            lineCount += chunk.lineCount();
        } else {
            count(chunk.linesAfter(lineCount));
        }
        return !counter.report().isStopped();
    }
}
