package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** What the spread within a party indicates. */
@Source(document = SourceDocument.CONVENTION)
public enum SpreadSign implements EnumTerm {
    /** The average distance of the ratings from their mean is above the limit. */
    @Source(
            document = SourceDocument.LITERATURE,
            section = "Burke and Dunlap (2002), Organizational Research Methods 5")
    WIDE,
    /** The ratings are at both ends of the scale, not around one point. */
    @Source(document = SourceDocument.LITERATURE, section = "van der Eijk (2001), Quality & Quantity 35, 325–341")
    POLARISED
}
