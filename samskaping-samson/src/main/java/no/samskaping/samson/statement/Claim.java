package no.samskaping.samson.statement;

import no.samskaping.model.internal.words.Words;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * A kind of statement about a scorecard.
 *
 * <p>That something is not told is a claim of its own, never silence: readers take silence for good news.
 */
@Source(document = SourceDocument.CONVENTION)
public enum Claim {
    /** These fields are strengths; no others are, except undecided ones. */
    STRENGTHS,
    /** No field is a strength. */
    NO_STRENGTHS,
    /** Whether any field is a strength cannot be told. */
    STRENGTHS_UNTOLD,
    /** These fields are challenges; no others are, except undecided ones. */
    CHALLENGES,
    /** No field is a challenge. */
    NO_CHALLENGES,
    /** No challenge is seen in what is shown; there may be some. */
    CHALLENGES_UNTOLD,
    /** What is withheld could change the state of these fields. */
    UNDECIDED_FIELDS,
    /** No party has a score in these fields. */
    UNDEFINED_FIELDS,
    /** These values are challenges. */
    CHALLENGING_VALUES,
    /** What is withheld could change the state of these values. */
    UNDECIDED_VALUES,

    /** The parties see these fields differently, and no others. */
    DIVERGING,
    /** In no field do the parties see things differently. */
    AGREEING,
    /** How far all parties agree cannot be told. */
    GAPS_UNTOLD,
    /** In no field do two parties or more have a score. */
    NOTHING_TO_COMPARE,
    /** Fewer than two parties have a score in these fields. */
    NOT_COMPARED,

    /** These fields need work first, in this order; no others do. */
    FOCUS,
    /** These fields need work, as far as is shown. */
    FOCUS_OF_SHOWN,
    /** What is withheld could add to the list or change its order. */
    FOCUS_INCOMPLETE,
    /** No field needs work more than others. */
    NO_FOCUS,
    /** Which fields need work cannot be told. */
    FOCUS_UNTOLD,

    /** Every party has a score in every field, and all is shown. */
    COMPLETE,
    /** Every party has a score in every field; not everything is shown. */
    ALL_ANSWERED,
    /** Some party has no score in some field. */
    INCOMPLETE;

    /**
     * Returns the code of the claim, such as {@code no-focus}.
     *
     * @return the name in lower case, with hyphens
     */
    public String getCode() {
        return Words.code(name());
    }
}
