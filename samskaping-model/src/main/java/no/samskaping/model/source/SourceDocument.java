package no.samskaping.model.source;

/** The documents that the library takes its concepts from, and the two places where they are silent. */
public enum SourceDocument {
    /** "La oss gjøre det sammen! Håndbok i lokal samskapende sosial innovasjon", Kobro (ed.), 2018. */
    HANDBOOK("La oss gjøre det sammen! Håndbok i lokal samskapende sosial innovasjon (Kobro, ed., 2018)"),
    /** KS's page that launches the handbook, SAMSON and SoImpact. */
    KS_LAUNCH_PAGE("Samskapende sosial innovasjon (KS)"),
    /** A page on innovation in social housing work, with Nesta's seven steps and the kinds of actors. */
    HOUSING_INNOVATION("Innovasjon i boligsosialt arbeid"),
    /** KS on municipalities and social entrepreneurs. */
    KS_ENTREPRENEURS("Innovative velferdsløsninger (KS)"),
    /** Slides on innovation in the care sector. */
    CARE_INNOVATION_SLIDES("Innovasjon i omsorgssektoren (slides)"),
    /** Published research on statistics or on method, named in the reference's section. */
    LITERATURE("Literature"),
    /** No source says it: a convention of this library. */
    CONVENTION("Convention of this library");

    private final String title;

    SourceDocument(String title) {
        this.title = title;
    }

    /**
     * The document's title, or what stands in for one.
     *
     * @return the title
     */
    public String getTitle() {
        return title;
    }
}
