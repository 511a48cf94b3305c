package no.samskaping.model.process;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The three ways in which the work is made fast.
 *
 * <p>The metaphor is a ship's: an anchor down, moorings up to the quay. The third way, back into the support functions of
 * one's own organisation, is the one most often forgotten.
 */
@Source(chapter = 4, section = "Forankring", term = "forankring")
public enum AnchoringDirection implements EnumTerm {
    /** Down and out: with those the work is for and with the other parties. */
    @Source(chapter = 4, section = "Forankring", term = "anker: ut og ned")
    DOWN_AND_OUT,
    /** Up: with leaders, in plans, budgets and politics. */
    @Source(chapter = 4, section = "Forankring", term = "fortøyning: oppover")
    UP,
    /** Back: with the support functions of one's own organisation. */
    @Source(chapter = 4, section = "Forankring", term = "støtte bakover i egen organisasjon")
    BACK
}
