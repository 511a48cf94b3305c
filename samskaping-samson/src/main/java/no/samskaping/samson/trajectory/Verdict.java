package no.samskaping.samson.trajectory;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * How the state of a field or value changed between two dates.
 *
 * <p>The sources ask what was corrected on the way and where the work failed. Deciding this from the states is our
 * convention.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum Verdict implements EnumTerm {
    /** It was a challenge, and is not any more. */
    CORRECTED,
    /** It was a challenge, and still is. */
    UNRESOLVED,
    /** It was not a challenge, and now is. */
    SLIPPED,
    /** It was not a challenge, and still is not. */
    HELD,
    /** The states cannot be compared; {@link NotComparableReason} says why. */
    NOT_COMPARABLE
}
