package no.samskaping.samson.scoring;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Whether parties or respondents have equal weight in the score for all. */
@Source(document = SourceDocument.CONVENTION)
public enum Weighting implements EnumTerm {
    /** Each party has the same weight, however many respondents it has. */
    @Source(chapter = 3, section = "Demokrati")
    PER_PARTY,
    /** Each respondent has the same weight. */
    PER_RESPONDENT
}
