package no.samskaping.samson.scoring;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Whether parties or respondents have the same weight in the score for all. */
@Source(document = SourceDocument.CONVENTION)
public enum Weighting implements EnumTerm {
    /** Every party has the same weight, regardless of its number of respondents: parties have equal influence. */
    @Source(chapter = 3, section = "Demokrati")
    PER_PARTY,
    /** Every respondent has the same weight, for comparing it with the equal weight of parties. */
    PER_RESPONDENT
}
