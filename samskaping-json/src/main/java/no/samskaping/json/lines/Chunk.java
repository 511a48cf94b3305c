package no.samskaping.json.lines;

import no.samskaping.json.LineOptions;
import no.samskaping.samson.Instrument;

/**
 * A block of a stream, and what its lines come to if nothing stood before them. That is what they come to anyway, but for
 * what they are {@link Seen} to hold against others.
 */
final class Chunk {
    private final Block block = new Block();
    private final LineOptions options;
    private SeenAlone seen;
    private SheetCounter counter;
    private long lines;

    Chunk(Instrument instrument, LineOptions options) {
        this.options = options;
        seen = new SeenAlone(options);
        counter = new SheetCounter(instrument, options, seen);
    }

    Block block() {
        return block;
    }

    /** Counts the lines that the block holds now. */
    void count() {
        seen = new SeenAlone(options);
        counter = counter.anew(seen);
        Lines alone = linesBehind(0);
        counter.count(alone);
        lines = alone.number();
    }

    /** The lines again, before which so many others stood. */
    Lines linesBehind(long before) {
        return Lines.of(block, options.getMaxLineBytes(), before);
    }

    /** Whether the lines come to the same behind lines of which so much was seen, and none of them is to stop at. */
    boolean isSameBehind(Seen before) {
        return !counter.log().isStopped() && seen.isSameBehind(before);
    }

    SheetCounter counter() {
        return counter;
    }

    Seen seen() {
        return seen;
    }

    long lines() {
        return lines;
    }
}
