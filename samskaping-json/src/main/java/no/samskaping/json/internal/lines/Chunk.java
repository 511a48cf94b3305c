package no.samskaping.json.internal.lines;

import no.samskaping.samson.instrument.Instrument;

/**
 * A block of a stream and the counts of its lines, as if no lines preceded them. Preceding lines can change the counts only
 * through the ids that are checked; see {@link KnownIds}.
 */
final class Chunk {
    private final Block block = new Block();
    private final LineSettings settings;
    private ChunkIds ids;
    private SheetCounter counter;
    private long lineCount;

    Chunk(Instrument instrument, SheetShortcut shortcut, LineSettings settings) {
        this.settings = settings;
        ids = new ChunkIds(settings);
        counter = new SheetCounter(instrument, shortcut, settings, ids);
    }

    Block block() {
        return block;
    }

    /** Counts the lines that are in the block now. */
    void count() {
        ids = new ChunkIds(settings);
        counter = counter.restart(ids);
        LineCursor lines = linesAfter(0);
        counter.count(lines);
        lineCount = lines.number();
    }

    /** The lines again, numbered after preceding lines. */
    LineCursor linesAfter(long precedingLines) {
        return LineCursor.of(block, settings.maxLineBytes(), precedingLines);
    }

    /** Whether the counts are the same after preceding lines with these ids, and reading does not end in this chunk. */
    boolean isUnaffectedBy(KnownIds preceding) {
        return !counter.report().isStopped() && ids.isUnaffectedBy(preceding);
    }

    SheetCounter counter() {
        return counter;
    }

    KnownIds ids() {
        return ids;
    }

    long lineCount() {
        return lineCount;
    }
}
