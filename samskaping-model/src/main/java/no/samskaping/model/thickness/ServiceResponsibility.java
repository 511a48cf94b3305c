package no.samskaping.model.thickness;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * Who has the responsibility for planning a service, or for producing it: the three steps on both axes of figure 2.
 */
@Source(
        chapter = 1,
        figure = 2,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "ansvar for design og produksjon av tjenester")
public enum ServiceResponsibility implements EnumTerm {
    /** Professions and public administration, alone. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "profesjonelle")
    PROFESSIONALS,
    /** Professionals and actors of civil society, together. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "sammen")
    TOGETHER,
    /** Actors of civil society, outside the professions. */
    @Source(
            chapter = 1,
            figure = 2,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "sivilsamfunn")
    CIVIL_SOCIETY
}
