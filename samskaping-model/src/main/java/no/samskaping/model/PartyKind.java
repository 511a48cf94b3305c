package no.samskaping.model;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The kinds of parties in a collaboration, each with the sector that it usually belongs to.
 *
 * <p>The list combines the actors on the web page about social housing work with those in chapter 1 of the handbook. The
 * usual sector is our convention; each party states its own sector.
 */
@Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "aktør")
public enum PartyKind implements EnumTerm {
    /** The municipality, its units and its employees. */
    @Source(term = "kommunens egne avdelinger og ansatte")
    MUNICIPALITY(Sector.PUBLIC),
    /** A state body, such as a directorate, a labour and welfare office, or the State Housing Bank. */
    @Source(chapter = 1, section = "Kommunene ut av komfortsonen?", term = "offentlige aktører")
    STATE_BODY(Sector.PUBLIC),
    /** A university or another research institution. */
    @Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "FoU-institusjon")
    RESEARCHERS(Sector.PUBLIC),
    /** A business that exists to earn money. */
    @Source(term = "kommersielle aktører")
    COMMERCIAL_ACTOR(Sector.PRIVATE),
    /** An enterprise that is neither public nor for profit. */
    @Source(term = "ikke-kommersielle aktører")
    NON_COMMERCIAL_ACTOR(Sector.THIRD),
    /** An enterprise that creates social value in new ways and earns its own income. */
    @Source(chapter = 5, section = "Sosiale entreprenører", term = "sosial entreprenør")
    SOCIAL_ENTREPRENEUR(Sector.THIRD),
    /** An association based on voluntary work. */
    @Source(term = "frivillige organisasjoner")
    VOLUNTARY_ORGANISATION(Sector.THIRD),
    /** A non-profit organisation with employees. */
    @Source(term = "ideelle organisasjoner")
    NON_PROFIT_ORGANISATION(Sector.THIRD),
    /** An association of the people who live in a place. */
    @Source(term = "velforeninger")
    RESIDENTS_ASSOCIATION(Sector.THIRD),
    /** A group of people who meet on the internet. */
    @Source(term = "onlinegrupper")
    ONLINE_GROUP(Sector.THIRD),
    /** The people whom the solution is for. */
    @Source(term = "brukere")
    USERS(Sector.HOUSEHOLDS),
    /** Relatives of the users. */
    @Source(term = "pårørende")
    RELATIVES(Sector.HOUSEHOLDS),
    /** People who live nearby. */
    @Source(term = "naboer")
    NEIGHBOURS(Sector.HOUSEHOLDS),
    /** Other citizens, alone or in groups. */
    @Source(
            chapter = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "innbyggergrupper, enkeltindivider")
    CITIZENS(Sector.HOUSEHOLDS);

    private final Sector usualSector;

    PartyKind(Sector usualSector) {
        this.usualSector = usualSector;
    }

    /** {@return the sector that parties of this kind usually belong to} */
    public Sector getUsualSector() {
        return usualSector;
    }

    /**
     * {@return whether the problem affects parties of this kind directly, which is true for users and relatives} According to
     * chapter 2 of the handbook, they are the first to invite; without them, nothing is co-created.
     */
    public boolean isDirectlyAffected() {
        return this == USERS || this == RELATIVES;
    }
}
