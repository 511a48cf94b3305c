package no.samskaping.model.advice;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * What a piece of advice makes the parties look at, so that the advice that answers a need can come first.
 *
 * <p>Each piece of advice has one topic. The order of the constants is the order in which topics take turns: what is about
 * a particular need comes before what helps everybody. Grouping and order are a convention of this library.
 */
@Source(document = SourceDocument.CONVENTION)
public enum AdviceTopic implements EnumTerm {
    /** How differently the parties see it. */
    VIEWS,
    /** What one party needs in order to take part as an equal. */
    PARTY_CONDITIONS,
    /** What the parties expected, and whether it was met. */
    EXPECTATIONS,
    /** Who is missing: people to invite, and people to hear. */
    PARTICIPATION,
    /** What all parties can do to get better at this. */
    PRACTICE
}
