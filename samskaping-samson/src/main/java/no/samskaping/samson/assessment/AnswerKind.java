package no.samskaping.samson.assessment;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The kinds of answer to an item.
 *
 * <p>The sources do not say; that nobody is forced to a rating is a convention of this library.
 */
@Source(document = SourceDocument.CONVENTION)
public enum AnswerKind implements EnumTerm {
    /** A point on the instrument's scale; the only kind that counts in a score. */
    RATING,
    /** The respondent cannot tell. */
    DONT_KNOW,
    /** The item does not concern this collaboration or this respondent. */
    NOT_APPLICABLE
}
