package no.samskaping.samson.assessment;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The kinds of answers to an item.
 *
 * <p>The sources do not define them. That nobody has to give a rating is a convention of this library.
 */
@Source(document = SourceDocument.CONVENTION)
public enum AnswerKind implements EnumTerm {
    /** A point on the instrument's scale. Only ratings count in a score. */
    RATING,
    /** The respondent does not know. */
    DONT_KNOW,
    /** The item does not concern this collaboration or this respondent. */
    NOT_APPLICABLE
}
