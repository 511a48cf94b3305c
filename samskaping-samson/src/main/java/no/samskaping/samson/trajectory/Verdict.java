package no.samskaping.samson.trajectory;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The verdicts on how a field or a value changed between two scorecards.
 *
 * <p>The sources ask what was corrected on the way and where the work failed; reading that off the states is our
 * convention.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum Verdict implements EnumTerm {
    /** From a challenge to something better. */
    CORRECTED,
    /** A challenge before and after. */
    UNRESOLVED,
    /** From something better to a challenge. */
    SLIPPED,
    /** From developing to a strength. */
    IMPROVED,
    /** From a strength to developing. */
    DECLINED,
    /** A strength before and after, or developing before and after. */
    HELD,
    /** The two states cannot be compared; a {@link NotComparableReason} says why. */
    NOT_COMPARABLE
}
