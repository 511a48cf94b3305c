package no.samskaping.model.innovation;

import java.util.Optional;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The five marks of social entrepreneurs in a report of the Nordic Council of Ministers.
 *
 * <p>Four of them answer to the {@linkplain SocialEntrepreneurshipMark handbook's four}; that pairing is our convention.
 */
@Source(
        document = SourceDocument.HOUSING_INNOVATION,
        section = "Sosiale entreprenører: fem kjennetegn (Nordisk ministerråd, 2015)",
        term = "fem kjennetegn")
public enum NordicEntrepreneurMark implements EnumTerm {
    /** Aimed at a social purpose where there is an unmet need. */
    @Source(
            document = SourceDocument.HOUSING_INNOVATION,
            section = "Sosiale entreprenører: fem kjennetegn (Nordisk ministerråd, 2015)",
            term = "sosialt formål med udekket behov")
    UNMET_NEED(SocialEntrepreneurshipMark.SOCIAL_VALUE),
    /** Contributes new solutions. */
    @Source(
            document = SourceDocument.HOUSING_INNOVATION,
            section = "Sosiale entreprenører: fem kjennetegn (Nordisk ministerråd, 2015)",
            term = "nye løsninger")
    NEW_SOLUTIONS(SocialEntrepreneurshipMark.INNOVATION),
    /** Involves users, employees and others with a stake. */
    @Source(
            document = SourceDocument.HOUSING_INNOVATION,
            section = "Sosiale entreprenører: fem kjennetegn (Nordisk ministerråd, 2015)",
            term = "involverer brukerne")
    INVOLVEMENT(SocialEntrepreneurshipMark.CIVIL_SOCIETY_PRODUCES),
    /** Driven by social results and by a business model that can last. */
    @Source(
            document = SourceDocument.HOUSING_INNOVATION,
            section = "Sosiale entreprenører: fem kjennetegn (Nordisk ministerråd, 2015)",
            term = "sosiale resultater og forretningsmodell")
    VIABLE_MODEL(SocialEntrepreneurshipMark.ECONOMIC_SIGNIFICANCE),
    /** Works across fields and business models. */
    @Source(
            document = SourceDocument.HOUSING_INNOVATION,
            section = "Sosiale entreprenører: fem kjennetegn (Nordisk ministerråd, 2015)",
            term = "på tvers av fagfelt og virksomhetsmodeller")
    ACROSS_FIELDS;

    private final Optional<SocialEntrepreneurshipMark> handbookMark;

    NordicEntrepreneurMark() {
        this.handbookMark = Optional.empty();
    }

    NordicEntrepreneurMark(SocialEntrepreneurshipMark handbookMark) {
        this.handbookMark = Optional.of(handbookMark);
    }

    /**
     * The handbook's mark that this one answers to.
     *
     * @return the mark, or empty for the one that the handbook does not list
     */
    public Optional<SocialEntrepreneurshipMark> getHandbookMark() {
        return handbookMark;
    }
}
