package no.samskaping.model.finding;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** How serious a finding is, most serious first. */
@Source(document = SourceDocument.CONVENTION)
public enum Severity implements EnumTerm {
    /** A contradiction or a wrong reference. */
    ERROR,
    /** Something that the sources warn against, or that makes a result uncertain. */
    WARNING,
    /** Something that the sources recommend is missing. */
    ADVICE
}
