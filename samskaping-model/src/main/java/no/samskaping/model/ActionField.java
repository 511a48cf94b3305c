package no.samskaping.model;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The seven fields of action that drive the work forward, in the order of the handbook. */
@Source(chapter = 4, figure = 5, section = "Syv handlingsfelt for framdrift", term = "handlingsfelt")
public enum ActionField implements EnumTerm {
    /** Making sure that all who take part are equals. */
    @Source(section = "Ivaretakelse av likeverdighet", term = "ivaretakelse av likeverdighet")
    EQUALITY,
    /** Working towards a shared vision, with room for each party's own aims. */
    @Source(section = "Å arbeide med felles mål", term = "arbeide med felles mål")
    COMMON_GOALS,
    /** Communicating openly with each other, with the surroundings, and about the communication itself. */
    @Source(section = "Kommunikasjon", term = "kommunikasjon")
    COMMUNICATION,
    /** Anchoring the work in three directions; see {@link no.samskaping.model.process.AnchoringDirection}. */
    @Source(section = "Forankring", term = "forankring")
    ANCHORING,
    /** Making it easy for every party to take part. */
    @Source(section = "Tilrettelegging", term = "tilrettelegging")
    FACILITATION,
    /** Looking for resources and opportunities rather than problems. */
    @Source(section = "Å arbeide med ressursfokus", term = "arbeide med ressursfokus")
    RESOURCE_FOCUS,
    /**
     * Using several kinds of competence at the same time.
     *
     * <p>The handbook has two names for this field: "kompetanse-komplementaritet" in figure 5, and "å arbeide med flere
     * kompetanser samtidig" (working with several competences at the same time) as a heading. It has one code here.
     */
    @Source(section = "Å arbeide med flere kompetanser samtidig", term = "kompetanse-komplementaritet")
    COMPLEMENTARY_COMPETENCE
}
