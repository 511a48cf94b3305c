package no.samskaping.model.innovation;

import java.util.Optional;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The five marks of social entrepreneurs in a report of the Nordic Council of Ministers.
 *
 * <p>Four of them correspond to the four {@linkplain SocialEntrepreneurshipMark marks in the handbook}; the pairing is our
 * convention.
 */
@Source(
        document = SourceDocument.HOUSING_INNOVATION,
        section = "Sosiale entreprenører: fem kjennetegn (Nordisk ministerråd, 2015)",
        term = "fem kjennetegn")
public enum NordicEntrepreneurMark implements EnumTerm {
    /** The enterprise has a social purpose and meets an unmet need. */
    @Source(term = "sosialt formål med udekket behov")
    UNMET_NEED(SocialEntrepreneurshipMark.SOCIAL_VALUE),
    /** The enterprise contributes new solutions. */
    @Source(term = "nye løsninger")
    NEW_SOLUTIONS(SocialEntrepreneurshipMark.INNOVATION),
    /** The enterprise involves users, employees and other stakeholders. */
    @Source(term = "involverer brukerne")
    INVOLVEMENT(SocialEntrepreneurshipMark.CIVIL_SOCIETY_PRODUCES),
    /** The enterprise aims at social results and has a sustainable business model. */
    @Source(term = "sosiale resultater og forretningsmodell")
    VIABLE_MODEL(SocialEntrepreneurshipMark.ECONOMIC_SIGNIFICANCE),
    /** The enterprise works across professional fields and business models. */
    @Source(term = "på tvers av fagfelt og virksomhetsmodeller")
    ACROSS_FIELDS;

    private final Optional<SocialEntrepreneurshipMark> handbookMark;

    NordicEntrepreneurMark() {
        this.handbookMark = Optional.empty();
    }

    NordicEntrepreneurMark(SocialEntrepreneurshipMark handbookMark) {
        this.handbookMark = Optional.of(handbookMark);
    }

    /** {@return the corresponding mark in the handbook, or empty if the handbook has none} */
    public Optional<SocialEntrepreneurshipMark> getHandbookMark() {
        return handbookMark;
    }
}
