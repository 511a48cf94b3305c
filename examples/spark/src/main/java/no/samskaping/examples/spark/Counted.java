package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.json.lines.TallyResult;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.scoring.Tally;

/**
 * The counts of an assessment so far, and a report on the lines. Spark sends it between machines; the tally in it uses its
 * versioned binary form, which refuses counts that contradict each other.
 *
 * <p>Merging is exact, associative and commutative. So the partitions, their order and repeated tasks do not change the
 * result.
 */
final class Counted implements Serializable {
    private static final long serialVersionUID = 1L;

    private Tally tally;
    private final TreeMap<String, FileLines> files = new TreeMap<>();

    private Counted(Tally tally) {
        this.tally = tally;
    }

    static Counted nothing(Instrument instrument) {
        return new Counted(Tally.empty(instrument));
    }

    Counted add(Slice slice, TallyResult lines) {
        tally = tally.merge(lines.getTally());
        files.computeIfAbsent(slice.file(), file -> new FileLines())
                .add(slice.start(), SliceLines.of(lines.getReport()));
        return this;
    }

    Counted merge(Counted other) {
        tally = tally.merge(other.tally);
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
