package no.samskaping.samson.disclosure;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.scoring.ScoringRules;

/**
 * The band of a score, and the state of a field or value; the weakest first.
 *
 * <p>The sources ask what is done well and where the challenges are. They give no limits, and there is no pass mark.
 * The limits are a convention, see {@link ScoringRules}.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum Band implements EnumTerm {
    /** Something to work on. */
    CHALLENGE,
    /** Between a challenge and a strength. */
    DEVELOPING,
    /** Something that is done well. */
    STRENGTH
}
