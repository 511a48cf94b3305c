package no.samskaping.samson;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** When SAMSON is used: on the way, to correct the course, or afterwards, to evaluate. */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum Phase implements EnumTerm {
    /** While the work goes on. */
    UNDERWAY,
    /** When the work has ended. */
    AFTERWARDS
}
