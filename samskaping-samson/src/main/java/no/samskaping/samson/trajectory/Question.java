package no.samskaping.samson.trajectory;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** The four questions that SAMSON is for, when a collaboration looks back. */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum Question implements EnumTerm {
    /** What do we do well? */
    DONE_WELL,
    /** Where are our challenges? */
    CHALLENGES,
    /** What did we manage to correct on the way? */
    CORRECTED,
    /** Where did we fail? */
    FAILED
}
