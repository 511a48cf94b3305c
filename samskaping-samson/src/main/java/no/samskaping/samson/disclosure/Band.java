package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.scoring.ScoringRules;

/**
 * The range that a score is in, lowest first.
 *
 * <p>The sources ask what is done well and where the challenges are; they give no limits, and there is no pass mark.
 * The limits are a convention, see {@link ScoringRules}.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum Band implements EnumTerm {
    /** Low: something to work on. */
    CHALLENGE,
    /** In the middle: developing. */
    DEVELOPING,
    /** High: something that is done well. */
    STRENGTH
}
