package no.samskaping.samson;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** What the spread within a party is a sign of. */
@Source(document = SourceDocument.CONVENTION)
public enum SpreadSign implements EnumTerm {
    /** The respondents lie farther from their mean than the limit allows. */
    @Source(
            document = SourceDocument.LITERATURE,
            section = "Burke and Dunlap (2002), Organizational Research Methods 5")
    WIDE,
    /** The respondents gather at both ends rather than in one place. */
    @Source(document = SourceDocument.LITERATURE, section = "van der Eijk (2001), Quality & Quantity 35, 325–341")
    POLARISED
}
