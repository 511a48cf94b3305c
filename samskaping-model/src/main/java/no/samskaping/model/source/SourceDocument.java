package no.samskaping.model.source;

/** The documents that the library takes its concepts and rules from, and a value for its own conventions. */
public enum SourceDocument {
    /** "La oss gjøre det sammen! Håndbok i lokal samskapende sosial innovasjon", Kobro (ed.), 2018. */
    HANDBOOK("La oss gjøre det sammen! Håndbok i lokal samskapende sosial innovasjon (Kobro, ed., 2018)"),
    /** The web page of KS that presents the handbook, SAMSON and SoImpact. */
    KS_LAUNCH_PAGE("Samskapende sosial innovasjon (KS)"),
    /** A web page of SoCentral about SAMSON, which it calls a scorecard, and about SoImpact. */
    SOCENTRAL_PAGE("SoCentral on SAMSON and SoImpact"),
    /** A web page about innovation in social housing work, with Nesta's seven steps and the kinds of actors. */
    HOUSING_INNOVATION("Innovasjon i boligsosialt arbeid"),
    /** A web page of KS about municipalities and social entrepreneurs. */
    KS_ENTREPRENEURS("Innovative velferdsløsninger (KS)"),
    /** Slides about innovation in the care sector. */
    CARE_INNOVATION_SLIDES("Innovasjon i omsorgssektoren (slides)"),
    /** Published research on statistics or method. The section of the reference names the publication. */
    LITERATURE("Literature"),
    /** No document: a convention of this library. */
    CONVENTION("Convention of this library");

    private final String title;

    SourceDocument(String title) {
        this.title = title;
    }

    /** {@return the title of the document, or a description if it has no title of its own} */
    public String getTitle() {
        return title;
    }
}
