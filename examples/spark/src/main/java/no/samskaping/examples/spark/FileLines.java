package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import no.samskaping.json.lines.LineOptions;

/** The report on the lines of a file, by slice. The slices can be added in any order. */
final class FileLines implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The number of bad lines that are reported: the same as for a stream that is read at once. */
    static final int MAX_REPORTED = LineOptions.DEFAULT_MAX_BAD_LINES;

    private final TreeMap<Long, SliceLines> slices = new TreeMap<>();

    FileLines add(long start, SliceLines lines) {
        slices.put(start, lines);
        return dropRest();
    }

    FileLines merge(FileLines other) {
        slices.putAll(other.slices);
        return dropRest();
    }

    /** Drops the bad lines after the maximum, since they will not be reported. */
    private FileLines dropRest() {
        int left = MAX_REPORTED;
        for (Map.Entry<Long, SliceLines> slice : slices.entrySet()) {
            slice.setValue(slice.getValue().withMostBadLines(left));
            left -= slice.getValue().firstBadLines().size();
        }
        return this;
    }

    long lines() {
        return sum(SliceLines::lines);
    }

    long sheets() {
        return sum(SliceLines::sheets);
    }

    long bad() {
        return sum(SliceLines::bad);
    }

    private long sum(ToLongFunction<SliceLines> count) {
        return slices.values().stream().mapToLong(count).sum();
    }

    /** Returns the first bad lines, numbered from the start of the file. */
    List<SliceLines.RefusedLine> firstBadLines() {
        List<SliceLines.RefusedLine> all = new ArrayList<>();
        long before = 0;
        for (SliceLines slice : slices.values()) {
            for (SliceLines.RefusedLine line : slice.firstBadLines()) {
                all.add(line.after(before));
            }
            before += slice.lines();
        }
        return all;
    }
}
