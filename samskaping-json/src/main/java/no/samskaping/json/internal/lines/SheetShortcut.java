package no.samskaping.json.internal.lines;

import no.samskaping.samson.internal.count.Counts;

/** A faster way to count some sheets. Lines that it does not count are read as objects, with the same result. */
public interface SheetShortcut {
    /** Counts no line: all sheets are read as objects. */
    SheetShortcut NONE = (line, ids, counts) -> false;

    /**
     * Counts the sheet on a line and adds its ids, or changes nothing.
     *
     * @return whether the sheet was counted; false for every bad line
     */
    boolean count(LineCursor line, KnownIds ids, Counts counts);
}
