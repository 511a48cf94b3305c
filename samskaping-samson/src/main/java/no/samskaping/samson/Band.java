package no.samskaping.samson;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * Where a score lies, and in what state a field or a value is: weakest first.
 *
 * <p>The sources ask what is done well and where the challenges are; they give no limits, and there is no pass mark.
 * The limits are a convention, see {@link ScoringRules}.
 */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum Band implements EnumTerm {
    /** Something to work on. */
    CHALLENGE,
    /** On the way. */
    DEVELOPING,
    /** Something that is done well. */
    STRENGTH
}
