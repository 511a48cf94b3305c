package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The kinds of reasons why a field of action is on the focus list. */
@Source(document = SourceDocument.CONVENTION)
public enum FocusReasonKind implements EnumTerm {
    /** The score for all is in the challenge band. */
    LOW_FOR_ALL,
    /** The score of one party is in the challenge band, whatever the score for all. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    LOW_FOR_PARTY,
    /** The parties rate the field very differently. The parties should discuss it; it is not a fault. */
    @Source(chapter = 3, section = "Råd og anbefalinger")
    DIVERGING,
    /** The ratings of a party are below its expectations. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    BELOW_EXPECTATION,
    /** A party has too few answers for a score in the field. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
    TOO_FEW_ANSWERS
}
