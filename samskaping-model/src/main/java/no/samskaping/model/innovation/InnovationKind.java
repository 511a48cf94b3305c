package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The kinds of innovation in the public sector. New means new to the organisation, not to the world. */
@Source(
        document = SourceDocument.CARE_INNOVATION_SLIDES,
        section = "Innovasjon i offentlig sektor (Meld. St. 30)",
        term = "innovasjon i offentlig sektor")
public enum InnovationKind implements EnumTerm {
    /** A new service. */
    @Source(term = "tjeneste")
    SERVICE,
    /** A new product. */
    @Source(term = "produkt")
    PRODUCT,
    /** A new way of working. */
    @Source(term = "prosess")
    PROCESS,
    /** A new way of organising. */
    @Source(term = "organisering")
    ORGANISATION,
    /** A new way of communicating. */
    @Source(term = "kommunikasjonsmåte")
    COMMUNICATION
}
