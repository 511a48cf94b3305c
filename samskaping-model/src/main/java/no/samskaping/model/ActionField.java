package no.samskaping.model;

import no.samskaping.model.source.Source;

/** The seven fields of action that drive the work forward, in the handbook's order. */
@Source(chapter = 4, figure = 5, section = "Syv handlingsfelt for framdrift", term = "handlingsfelt")
public enum ActionField implements EnumTerm {
    /** Tending the equality of all who take part: the energy of the whole. */
    @Source(chapter = 4, figure = 5, section = "Ivaretakelse av likeverdighet", term = "ivaretakelse av likeverdighet")
    EQUALITY,
    /** Working towards one shared vision, with room for each party's own agenda beside it. */
    @Source(chapter = 4, figure = 5, section = "Å arbeide med felles mål", term = "arbeide med felles mål")
    COMMON_GOALS,
    /** Talking openly with each other, with the surroundings, and about how it is done. */
    @Source(chapter = 4, figure = 5, section = "Kommunikasjon", term = "kommunikasjon")
    COMMUNICATION,
    /** Making fast in three directions: down and out, up, and back. See {@link no.samskaping.model.process.AnchoringDirection}. */
    @Source(chapter = 4, figure = 5, section = "Forankring", term = "forankring")
    ANCHORING,
    /** Making it easy for every party to take part: leadership's own field. */
    @Source(chapter = 4, figure = 5, section = "Tilrettelegging", term = "tilrettelegging")
    FACILITATION,
    /** Looking ahead and outward, at resources before problems. */
    @Source(chapter = 4, figure = 5, section = "Å arbeide med ressursfokus", term = "arbeide med ressursfokus")
    RESOURCE_FOCUS,
    /**
     * Bringing several kinds of competence into play at once.
     *
     * <p>The sources name it twice: "kompetanse-komplementaritet" in figure 5, working with several competences at the
     * same time ("å arbeide med flere kompetanser samtidig") over its section. It is one field with one code.
     */
    @Source(
            chapter = 4,
            figure = 5,
            section = "Å arbeide med flere kompetanser samtidig",
            term = "kompetanse-komplementaritet")
    COMPLEMENTARY_COMPETENCE
}
