package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Signs in the distribution of a party's answers. */
@Source(document = SourceDocument.CONVENTION)
public enum SpreadSign implements EnumTerm {
    /** The average deviation is above the limit. */
    @Source(
            document = SourceDocument.LITERATURE,
            section = "Burke and Dunlap (2002), Organizational Research Methods 5")
    WIDE,
    /** The agreement is negative: the answers are at two ends. */
    @Source(document = SourceDocument.LITERATURE, section = "van der Eijk (2001), Quality & Quantity 35, 325–341")
    POLARISED
}
