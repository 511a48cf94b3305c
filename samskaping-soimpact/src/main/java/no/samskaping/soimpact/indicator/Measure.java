package no.samskaping.soimpact.indicator;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The kind of values of an indicator. The sources mention numbers, shares and stories; the list follows IATI. */
@Source(document = SourceDocument.CONVENTION)
public enum Measure implements EnumTerm {
    /** A number of things, such as participants or jobs. */
    COUNT,
    /** A share of a whole in percent, preferably with numerator and denominator. */
    PERCENTAGE,
    /** A quantity in a unit, such as days per week or kroner. */
    AMOUNT,
    /** A rank on an ordered scale, 1 being the lowest. Ranks can be compared, but not subtracted or divided. */
    ORDINAL,
    /** One of several categories without an order. */
    NOMINAL,
    /** Text, such as an interview or a life story. */
    QUALITATIVE;

    /** {@return whether differences and ratios of values are meaningful: true for count, percentage and amount} */
    public boolean isArithmetic() {
        return this == COUNT || this == PERCENTAGE || this == AMOUNT;
    }

    /** {@return whether values are texts rather than numbers: true for nominal and qualitative} */
    public boolean isWords() {
        return this == NOMINAL || this == QUALITATIVE;
    }
}
