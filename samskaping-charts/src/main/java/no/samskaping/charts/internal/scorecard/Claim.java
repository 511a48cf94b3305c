package no.samskaping.charts.internal.scorecard;

/** What a chart or a page can say about a scorecard. Each claim is a sentence. */
public enum Claim {
    /** These fields are strengths; no others are, except undecided ones. */
    STRENGTHS,
    NO_STRENGTHS,
    /** Whether any field is a strength cannot be told. */
    STRENGTHS_UNTOLD,
    /** These fields are challenges; no others are, except undecided ones. */
    CHALLENGES,
    NO_CHALLENGES,
    /** No challenge is seen in what is shown; there may be some. */
    CHALLENGES_UNTOLD,
    /** What is hidden could change the state of these fields. */
    UNDECIDED_FIELDS,
    /** Nobody has a score in these fields. */
    UNDEFINED_FIELDS,
    CHALLENGING_VALUES,
    UNDECIDED_VALUES,

    /** The parties see these fields differently, and no others. */
    DIVERGING,
    /** In no field do the parties see things differently. */
    AGREEING,
    /** The parties see these fields differently; whether others too cannot be told. */
    DIVERGING_IN_SHOWN,
    GAPS_UNTOLD,
    /** Fewer than two parties have a score in any field. */
    NOTHING_TO_COMPARE,
    NOT_COMPARED,

    /** These fields need work first, in this order; no others do. */
    FOCUS,
    /** These fields need work, as far as is shown. */
    FOCUS_OF_SHOWN,
    /** What is hidden could add to the list or change its order. */
    FOCUS_INCOMPLETE,
    NO_FOCUS,
    FOCUS_UNTOLD,

    /** Every party has a score in every field, and all is shown. */
    COMPLETE,
    /** Every party has a score in every field; not everything is shown. */
    ALL_ANSWERED,
    INCOMPLETE
}
