package no.samskaping.exchange.iati;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/** What is written besides the elements of IATI. */
@Source(document = SourceDocument.CONVENTION)
public enum IatiForm {
    /**
     * IATI, and what IATI has no place for in elements of the namespace {@value IatiResults#NAMESPACE}. Programs that do not know
     * the namespace ignore them.
     */
    EXTENDED,
    /** The elements of IATI alone. */
    PLAIN
}
