package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** How far a phase of a project is funded. */
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "finansiering")
public enum Funding implements EnumTerm {
    /** There is money for the whole phase. */
    @Source(term = "finansiert")
    FUNDED,
    /** There is money for a part of the phase. */
    @Source(term = "delvis finansiert")
    PARTLY_FUNDED,
    /** There is no money for the phase. */
    @Source(term = "ikke finansiert")
    NOT_FUNDED
}
