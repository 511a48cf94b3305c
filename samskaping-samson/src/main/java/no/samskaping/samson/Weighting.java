package no.samskaping.samson;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** Who counts the same in the score for all. */
@Source(document = SourceDocument.CONVENTION)
public enum Weighting implements EnumTerm {
    /** Every party, however many answer for it: parties have equal influence. */
    @Source(chapter = 3, section = "Demokrati")
    PER_PARTY,
    /** Every respondent; for those who want to see what the equal weight of parties does. */
    @Source(document = SourceDocument.CONVENTION)
    PER_RESPONDENT
}
