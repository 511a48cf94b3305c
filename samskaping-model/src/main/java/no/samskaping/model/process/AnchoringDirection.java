package no.samskaping.model.process;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The three directions in which the work is anchored.
 *
 * <p>The handbook compares the work with a ship, which has an anchor below and moorings up to the quay. The third direction,
 * back into the support functions of one's own organisation, is often forgotten.
 */
@Source(chapter = 4, section = "Forankring", term = "forankring")
public enum AnchoringDirection implements EnumTerm {
    /** Down and out: among the people the work is for, and among the other parties. */
    @Source(term = "anker: ut og ned")
    DOWN_AND_OUT,
    /** Up: among leaders and politicians, in plans and budgets. */
    @Source(term = "fortøyning: oppover")
    UP,
    /** Back: in the support functions of one's own organisation. */
    @Source(term = "støtte bakover i egen organisasjon")
    BACK
}
