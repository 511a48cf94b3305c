package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.json.TalliedLines;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.Tally;

/**
 * What was counted of an assessment so far, and what became of the lines. It is what crosses the wire; the tally in it
 * does so in its versioned form, which refuses counts that contradict each other.
 *
 * <p>Merging is associative and commutative, and exact. So the partitions, their order and a second attempt at a task
 * change nothing.
 */
final class Counted implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Tally tally;
    private final TreeMap<String, FileLines> files = new TreeMap<>();

    private Counted(Tally tally) {
        this.tally = tally;
    }

    static Counted nothing(Instrument instrument) {
        return new Counted(Tally.empty(instrument));
    }

    Counted add(Slice slice, TalliedLines lines) {
        tally.merge(lines.getTally());
        files.computeIfAbsent(slice.file(), file -> new FileLines())
                .add(slice.start(), SliceLines.of(lines.getReport()));
        return this;
    }

    Counted merge(Counted other) {
        tally.merge(other.tally);
        other.files.forEach((file, lines) -> files.merge(file, lines, FileLines::merge));
        return this;
    }

    Tally tally() {
        return tally;
    }

    SortedMap<String, FileLines> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
