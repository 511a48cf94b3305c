package no.samskaping.model.review;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** How grave a finding is, gravest first. */
@Source(document = SourceDocument.CONVENTION)
public enum Severity implements EnumTerm {
    /** What was written contradicts itself. */
    ERROR,
    /** What the sources warn against, or what makes a result unsure. */
    WARNING,
    /** What the sources recommend and what is not there. */
    ADVICE
}
