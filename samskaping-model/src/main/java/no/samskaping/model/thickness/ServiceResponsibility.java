package no.samskaping.model.thickness;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** Who is responsible for planning or producing a service: the three values on both axes of figure 2. */
@Source(
        chapter = 1,
        figure = 2,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "ansvar for design og produksjon av tjenester")
public enum ServiceResponsibility implements EnumTerm {
    /** Professionals and public administration alone. */
    @Source(term = "profesjonelle")
    PROFESSIONALS,
    /** Professionals and actors of civil society together. */
    @Source(term = "sammen")
    TOGETHER,
    /** Actors of civil society alone, outside the professions. */
    @Source(term = "sivilsamfunn")
    CIVIL_SOCIETY
}
