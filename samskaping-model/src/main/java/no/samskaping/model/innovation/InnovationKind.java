package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * What can be new in the public sector. New means new to the organisation at hand, not to the world.
 */
@Source(
        document = SourceDocument.CARE_INNOVATION_SLIDES,
        section = "Innovasjon i offentlig sektor (Meld. St. 30)",
        term = "innovasjon i offentlig sektor")
public enum InnovationKind implements EnumTerm {
    /** A service. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Innovasjon i offentlig sektor (Meld. St. 30)",
            term = "tjeneste")
    SERVICE,
    /** A product. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Innovasjon i offentlig sektor (Meld. St. 30)",
            term = "produkt")
    PRODUCT,
    /** A way of working. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Innovasjon i offentlig sektor (Meld. St. 30)",
            term = "prosess")
    PROCESS,
    /** A way of organising. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Innovasjon i offentlig sektor (Meld. St. 30)",
            term = "organisering")
    ORGANISATION,
    /** A way of communicating. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Innovasjon i offentlig sektor (Meld. St. 30)",
            term = "kommunikasjonsmåte")
    COMMUNICATION
}
