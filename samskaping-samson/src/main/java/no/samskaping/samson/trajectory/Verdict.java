package no.samskaping.samson.trajectory;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What became of a field or a value between two points in time.
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
    /** No challenge, before or after. */
    HELD,
    /** Nothing can be said; an {@link Obstacle} tells why. */
    NOT_COMPARABLE
}
