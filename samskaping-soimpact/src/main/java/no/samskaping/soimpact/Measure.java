package no.samskaping.soimpact;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** What kind of value an indicator has. The sources name numbers, shares and stories; the list is ours, after IATI's. */
@Source(document = SourceDocument.CONVENTION)
public enum Measure implements EnumTerm {
    /** A number of something: participants, jobs. */
    COUNT,
    /** A share of a whole in percent, best told by numerator and denominator. */
    PERCENTAGE,
    /** A quantity in a unit: days a week, kroner. */
    AMOUNT,
    /** A rank on an ordered scale: 1 is lowest. Ranks can be compared, but not subtracted or divided. */
    ORDINAL,
    /** One of several categories without an order. */
    NOMINAL,
    /** Words: an interview, a life story. */
    QUALITATIVE;

    /**
     * Whether the difference and the ratio of two values mean something.
     *
     * @return true for count, percentage and amount
     */
    public boolean isArithmetic() {
        return this == COUNT || this == PERCENTAGE || this == AMOUNT;
    }

    /**
     * Whether values are words, so that a number has no place there.
     *
     * @return true for nominal and qualitative
     */
    public boolean isWords() {
        return this == NOMINAL || this == QUALITATIVE;
    }
}
