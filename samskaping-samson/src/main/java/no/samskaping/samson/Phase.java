package no.samskaping.samson;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** Whether SAMSON is used during the work, to correct the course, or afterwards, to evaluate it. */
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public enum Phase implements EnumTerm {
    /** During the work. */
    UNDERWAY,
    /** After the work has ended. */
    AFTERWARDS
}
