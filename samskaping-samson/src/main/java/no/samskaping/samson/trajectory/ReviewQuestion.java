package no.samskaping.samson.trajectory;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The four questions that a collaboration answers with SAMSON when it reviews its work. */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum ReviewQuestion implements EnumTerm {
    /** What do we do well? */
    DONE_WELL,
    /** Where are our challenges? */
    CHALLENGES,
    /** What did we manage to correct on the way? */
    CORRECTED,
    /** Where did we fail? */
    FAILED
}
