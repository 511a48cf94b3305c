package no.samskaping.model.municipality;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** How a municipality sees its citizens, one view for each {@linkplain MunicipalityGeneration generation}. */
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "borgersyn")
public enum CitizenView implements EnumTerm {
    /** People under its authority, whose cases it decides. */
    @Source(term = "undersåtter")
    SUBJECT,
    /** Customers, who receive services. */
    @Source(term = "kunder")
    CUSTOMER,
    /** Active citizens with resources, who work together with the municipality. */
    @Source(term = "ressurssterke og aktive samfunnsborgere")
    ACTIVE_CITIZEN
}
