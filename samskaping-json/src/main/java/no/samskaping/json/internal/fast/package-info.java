/**
 * The fast path for streams: counts plain sheets straight from their bytes.
 *
 * <p>What it is for: a sheet of 28 answers takes about 1.0 µs this way and about 4 µs as an object. The bare token walk of
 * the parser takes about 1.2 times as long as this. (Measured with the benchmarks on two cores; see there.)
 *
 * <p>How it is checked: it may leave any line to the strict reader of {@code internal.lines}, and must give the same result
 * for the lines that it counts. {@code JsonLinesTest} and {@code JsonLinesProperties} compare tallies and reports with those
 * of an oracle that reads each line as an object, for every cut and insertion in two sheets and for generated, damaged
 * streams; the fuzz target {@code JsonLinesFuzz} does so for any bytes; and {@code ShortcutProperties} compares streams with
 * and without this package.
 *
 * <p>It can be deleted without losing anything but speed. It is used in one place, {@code JsonLines.tally}, where {@code
 * SheetShortcut.NONE} replaces it.
 */
@NullMarked
package no.samskaping.json.internal.fast;

import org.jspecify.annotations.NullMarked;
