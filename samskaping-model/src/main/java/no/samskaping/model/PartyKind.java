package no.samskaping.model;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The kinds of parties that meet in a collaboration, each with the sector that it usually belongs to.
 *
 * <p>The list joins the actors that the page on social housing work names with those that the handbook's first chapter
 * names. The usual sector is our convention; a {@link Party} states its own.
 */
@Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "aktør")
public enum PartyKind implements EnumTerm {
    /** The municipality, its units and its employees. */
    @Source(
            document = SourceDocument.HOUSING_INNOVATION,
            section = "Aktuelle parter",
            term = "kommunens egne avdelinger og ansatte")
    MUNICIPALITY(Sector.PUBLIC),
    /** The state: a directorate, a labour and welfare office, the State Housing Bank. */
    @Source(chapter = 1, section = "Kommunene ut av komfortsonen?", term = "offentlige aktører")
    STATE_BODY(Sector.PUBLIC),
    /** A university or another place of research. */
    @Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "FoU-institusjon")
    RESEARCHERS(Sector.PUBLIC),
    /** A business that is to earn money. */
    @Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "kommersielle aktører")
    COMMERCIAL_ACTOR(Sector.PRIVATE),
    /** An enterprise that is neither public nor there to earn money. */
    @Source(
            document = SourceDocument.HOUSING_INNOVATION,
            section = "Aktuelle parter",
            term = "ikke-kommersielle aktører")
    NON_COMMERCIAL_ACTOR(Sector.THIRD),
    /** An organised enterprise that creates social value in new ways and lives by it. */
    @Source(chapter = 5, section = "Sosiale entreprenører", term = "sosial entreprenør")
    SOCIAL_ENTREPRENEUR(Sector.THIRD),
    /** An association that lives by voluntary effort. */
    @Source(
            document = SourceDocument.HOUSING_INNOVATION,
            section = "Aktuelle parter",
            term = "frivillige organisasjoner")
    VOLUNTARY_ORGANISATION(Sector.THIRD),
    /** An organisation with employees and an idealistic purpose. */
    @Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "ideelle organisasjoner")
    NON_PROFIT_ORGANISATION(Sector.THIRD),
    /** The association of those who live in a place. */
    @Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "velforeninger")
    RESIDENTS_ASSOCIATION(Sector.THIRD),
    /** People who have found each other on the net. */
    @Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "onlinegrupper")
    ONLINE_GROUP(Sector.THIRD),
    /** Those whom the solution is for. */
    @Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "brukere")
    USERS(Sector.HOUSEHOLDS),
    /** Those who stand close to the users. */
    @Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "pårørende")
    RELATIVES(Sector.HOUSEHOLDS),
    /** Those who live nearby. */
    @Source(document = SourceDocument.HOUSING_INNOVATION, section = "Aktuelle parter", term = "naboer")
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

    /**
     * The sector that parties of this kind usually belong to.
     *
     * @return the sector, a convention of the library
     */
    public Sector getUsualSector() {
        return usualSector;
    }

    /**
     * Whether the work is for parties of this kind, or for those they stand close to.
     *
     * <p>These are the first that the handbook's second chapter invites in; without them nothing is co-created.
     *
     * @return true for users and relatives
     */
    public boolean isConcerned() {
        return this == USERS || this == RELATIVES;
    }
}
