package no.samskaping.model.municipality;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * Whom a municipality sees when it meets its citizens, by {@linkplain MunicipalityGeneration generation}.
 */
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "borgersyn")
public enum CitizenView implements EnumTerm {
    /** People under its authority, whose cases it handles. */
    @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "undersåtter")
    SUBJECT,
    /** Customers, whom it gives service. */
    @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "kunder")
    CUSTOMER,
    /** Active citizens, rich in resources, with whom it does things. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Kommune 3.0",
            term = "ressurssterke og aktive samfunnsborgere")
    ACTIVE_CITIZEN
}
