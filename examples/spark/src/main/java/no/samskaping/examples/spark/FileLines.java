package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import no.samskaping.json.LineOptions;

/** What became of the lines of a file, slice by slice, in whatever order the slices come. */
final class FileLines implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As many as a stream that is read in one go tells. */
    static final int MOST_TOLD = LineOptions.USUAL_BAD_LINES;

    private final TreeMap<Long, SliceLines> slices = new TreeMap<>();

    FileLines add(long start, SliceLines lines) {
        slices.put(start, lines);
        return forgetRest();
    }

    FileLines merge(FileLines other) {
        slices.putAll(other.slices);
        return forgetRest();
    }

    /** What stands behind enough bad lines will not be told, whatever else comes. */
    private FileLines forgetRest() {
        int left = MOST_TOLD;
        for (Map.Entry<Long, SliceLines> slice : slices.entrySet()) {
            slice.setValue(slice.getValue().firstTold(left));
            left -= slice.getValue().told().size();
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

    /** The first of the bad lines, numbered from the start of the file. */
    List<SliceLines.Told> told() {
        List<SliceLines.Told> told = new ArrayList<>();
        long before = 0;
        for (SliceLines slice : slices.values()) {
            for (SliceLines.Told line : slice.told()) {
                told.add(line.behind(before));
            }
            before += slice.lines();
        }
        return told;
    }
}
