package no.samskaping.samson.scoring;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.stream.Collector;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Layout;

/**
 * The counts of any number of sheets, which is all that scoring needs: whole numbers by party and by the citizens' roles of
 * those who answered.
 *
 * <p>Merging is exact, associative and commutative, and the empty tally changes nothing. A stream, several threads or an
 * engine can share the work: any order, any split and any merge give the same scorecard to the last bit.
 *
 * <pre>{@code
 * Tally tally = sheets.stream().collect(Tally.collector(instrument));
 * Scorecard scorecard = Scorer.standard().score(tally, assessment);
 * }</pre>
 *
 * <p>No respondent's id is kept, so a tally cannot tell whether the same sheet was added twice; {@link
 * no.samskaping.samson.assessment.Assessment} can.
 *
 * <p>Immutable and thread-safe; equal when instrument and counts are equal. {@link TallyCounter} counts one sheet after
 * the other.
 *
 * <p>{@code Serializable} in a binary form of its own, for engines that move work between machines. Version 1 holds: the
 * number 1; the instrument's id, version, lowest point and number of points; the items, each with id, field and value;
 * the groups, each with party, roles and the counts that are not 0, with their places. Reading refuses any other version
 * and counts that contradict each other.
 */
@Source(document = SourceDocument.CONVENTION)
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Counts counts;

    /** The counts are not copied. */
    Tally(Counts counts) {
        this.counts = counts;
    }

    /**
     * Returns a tally of no sheets.
     *
     * @param instrument the instrument that is answered
     * @return the empty tally
     */
    public static Tally empty(Instrument instrument) {
        return new Tally(new Counts(Layout.of(instrument)));
    }

    /**
     * Returns a new counter, which counts sheets one by one.
     *
     * @param instrument the instrument that is answered
     * @return the counter
     */
    public static TallyCounter counter(Instrument instrument) {
        return new TallyCounter(instrument, new Counts(Layout.of(instrument)));
    }

    /**
     * Returns a collector that counts a stream of sheets, also a parallel one.
     *
     * @param instrument the instrument that is answered
     * @return the collector; it throws {@link InvalidValueException} at a sheet that does not fit the instrument
     */
    public static Collector<ResponseSheet, ?, Tally> collector(Instrument instrument) {
        Layout layout = Layout.of(instrument);
        return Collector.of(
                () -> new TallyCounter(instrument, new Counts(layout)),
                TallyCounter::add,
                TallyCounter::addAll,
                TallyCounter::toTally,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * {@return the id and version of the instrument that is answered}
     */
    public InstrumentRef getInstrument() {
        return counts.layout().instrument();
    }

    /**
     * Returns the number of sheets that were counted.
     *
     * @return 0 or more
     * @throws ArithmeticException if the number does not fit a {@code long}
     */
    public long getSheetCount() {
        return counts.sheets();
    }

    /**
     * Returns the sum of the counts of two tallies.
     *
     * @param other a tally of the same instrument; it may be this one
     * @return a new tally
     * @throws InvalidValueException if the other tally counts answers to another instrument
     * @throws ArithmeticException if the counts do not fit a {@code long}
     */
    public Tally merge(Tally other) {
        Counts merged = counts.copy();
        merged.addAll(other.counts);
        return new Tally(merged);
    }

    /** Not to be changed. */
    Counts counts() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && counts.equals(tally.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** Shows no counts, because those of a small group reveal its answers. */
    @Override
    public String toString() {
        return "Tally{instrument=" + getInstrument() + ", groups=" + counts.groups() + ", sheets=" + getSheetCount()
                + "}";
    }

    /**
     * Replaces the tally by its binary form.
     *
     * @return the form
     */
    private Object writeReplace() {
        return new TallyForm(this);
    }

    /**
     * Refuses bytes that claim to be a tally without its form.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A tally is read by its form");
    }
}
