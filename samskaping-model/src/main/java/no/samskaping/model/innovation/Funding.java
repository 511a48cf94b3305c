package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * How a phase of a project is paid for.
 */
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "finansiering")
public enum Funding implements EnumTerm {
    /** There is money for all of it. */
    @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "finansiert")
    FUNDED,
    /** There is money for some of it. */
    @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "delvis finansiert")
    PARTLY_FUNDED,
    /** There is no money for it. */
    @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "ikke finansiert")
    NOT_FUNDED
}
