package no.samskaping.model;

import java.util.Optional;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.AnchoringDirection;
import no.samskaping.model.process.CommunicationDirection;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.review.EnumRule;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.thickness.CoCreationTrait;

/**
 * What a review of a collaboration looks for.
 *
 * <p>Errors are references to parties that are not there. Warnings are what the handbook warns against, advice is what
 * it recommends. When a rule is broken is our reading of the place it names.
 */
@Source(chapter = 4, section = "Råd og anbefalinger")
public enum CollaborationRule implements EnumRule {
    /** An agenda belongs to a party that is not there. */
    @Source(chapter = 4, section = "Å arbeide med felles mål")
    AGENDA_OF_UNKNOWN_PARTY(Severity.ERROR),
    /** The work is fronted by a party that is not there. */
    @Source(chapter = 4, section = "Kommunikasjon")
    UNKNOWN_FACE(Severity.ERROR),
    /** An anchor point lies in a party that is not there. */
    @Source(chapter = 4, section = "Forankring")
    ANCHORED_IN_UNKNOWN_PARTY(Severity.ERROR),
    /** The place, with its unused resources, has not been talked about. */
    @Source(chapter = 1, section = "Råd og anbefalinger")
    NO_PLACE(Severity.ADVICE),
    /** A place outside Norway has a Norwegian municipality number. */
    @Source(document = SourceDocument.CONVENTION)
    MUNICIPALITY_NUMBER_ABROAD(Severity.WARNING),
    /** It is not said which problem is to be solved. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    NO_PROBLEM(Severity.WARNING),
    /** A wicked problem is left to a single sector. */
    @Source(chapter = 1, section = "Tekstboks: Wicked problems")
    WICKED_PROBLEM_IN_ONE_SECTOR(Severity.WARNING),
    /** The parties have no vision in common. */
    @Source(chapter = 4, section = "Å arbeide med felles mål")
    NO_VISION(Severity.WARNING),
    /** The vision is no more than one party's own agenda. */
    @Source(chapter = 4, section = "Å arbeide med felles mål")
    ONE_PARTYS_VISION(Severity.WARNING),
    /** What is new and useful is not put to use yet. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    NOT_PUT_TO_USE(Severity.ADVICE),
    /** Social value is created by the result or by the process, but not by both. */
    @Source(chapter = 2, section = "En dobbelt målskive")
    SOCIAL_ON_ONE_SIDE(Severity.WARNING),
    /** There are fewer than two parties. */
    @Source(chapter = 1, section = "Co-creation og co-production – tynn og tykk samskaping")
    TOO_FEW_PARTIES(Severity.WARNING),
    /** All parties are of one kind. */
    @Source(chapter = 1, section = "Co-creation og co-production – tynn og tykk samskaping")
    ONE_KIND_OF_PARTY(Severity.WARNING),
    /** Neither those whom the work is for nor their relatives take part. */
    @Source(chapter = 2, section = "På sporet av en viktig nøkkelring")
    NOBODY_CONCERNED(Severity.WARNING),
    /** Those concerned are there and never design: their part may be decoration. */
    @Source(chapter = 2, section = "Med rom for interessemotsetninger", term = "kvasi-medvirkning")
    QUASI_PARTICIPATION(Severity.WARNING, CitizenRole.CO_DESIGNER),
    /** No citizens take part in the initiative. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "co-initiator")
    NO_CO_INITIATOR(Severity.ADVICE, CitizenRole.CO_INITIATOR),
    /** No citizens take part in the design. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "co-designer")
    NO_CO_DESIGNER(Severity.ADVICE, CitizenRole.CO_DESIGNER),
    /** No citizens take part in carrying the solutions out. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "co-implementer")
    NO_CO_IMPLEMENTER(Severity.ADVICE, CitizenRole.CO_IMPLEMENTER),
    /** A party outside civil society has a citizens' role. */
    @Source(chapter = 6, section = "Ingen rette linjer")
    CITIZEN_ROLE_OUTSIDE_CIVIL_SOCIETY(Severity.WARNING),
    /** A party outside the public sector has a municipality's role. */
    @Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen")
    MUNICIPAL_ROLE_OUTSIDE_PUBLIC_SECTOR(Severity.WARNING),
    /** The municipality is an authority or a client and nothing more. */
    @Source(chapter = 1, section = "Kommunene ut av komfortsonen?")
    MUNICIPALITY_ONLY_DECIDES(Severity.WARNING, MunicipalRole.FACILITATOR),
    /** Neither position nor role of a party can be seen. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON", term = "posisjon og roller")
    POSITION_NOT_SHOWN(Severity.ADVICE),
    /** A party has not consented to take part and to be shown. */
    @Source(document = SourceDocument.CONVENTION)
    NO_CONSENT(Severity.ADVICE),
    /** Competence is counted, and nobody's life experience is among it. */
    @Source(chapter = 4, section = "Å arbeide med flere kompetanser samtidig")
    NO_LIFE_EXPERIENCE(Severity.WARNING, ActionField.COMPLEMENTARY_COMPETENCE),
    /** One party holds all the leadership there is. */
    @Source(chapter = 3, section = "Ledelse")
    ONE_PARTY_LEADS_ALL(Severity.WARNING, CoreValue.LEADERSHIP),
    /** Nobody designs the network. */
    @Source(chapter = 3, section = "Ledelse", term = "designe nettverket")
    NETWORK_NOT_DESIGNED(Severity.ADVICE, NetworkLeadershipFunction.DESIGN),
    /** Nobody frames the network. */
    @Source(chapter = 3, section = "Ledelse", term = "ramme inn nettverket")
    NETWORK_NOT_FRAMED(Severity.ADVICE, NetworkLeadershipFunction.FRAME),
    /** Nobody leads the network forward. */
    @Source(chapter = 3, section = "Ledelse", term = "lede nettverket framover")
    NETWORK_NOT_LED_FORWARD(Severity.ADVICE, NetworkLeadershipFunction.LEAD_FORWARD),
    /** Nobody secures participation. */
    @Source(chapter = 3, section = "Ledelse", term = "sikre deltagelse i nettverket")
    PARTICIPATION_NOT_SECURED(Severity.ADVICE, NetworkLeadershipFunction.SECURE_PARTICIPATION),
    /** What thin and thick mean for the work has not been talked about. */
    @Source(chapter = 1, section = "Råd og anbefalinger")
    NO_THICKNESS(Severity.ADVICE),
    /** The service is planned apart, so it is no samskaping. */
    @Source(chapter = 1, figure = 2, section = "Co-creation og co-production – tynn og tykk samskaping")
    ARRANGEMENT_WITHOUT_CO_CREATION(Severity.WARNING),
    /** The factors say thick and the arrangement thin, or the reverse. */
    @Source(chapter = 1, figure = 2, section = "Co-creation og co-production – tynn og tykk samskaping")
    THICKNESS_DISAGREES(Severity.WARNING),
    /** Thick work is meant to last, and this has an end. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "varig tidsperspektiv")
    THICK_WITH_AN_END(Severity.ADVICE, CoCreationTrait.LASTING),
    /** Nobody has looked at where in the spiral the work stands. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    NO_SPIRAL(Severity.ADVICE),
    /** Nothing holds the work down and out. */
    @Source(chapter = 4, section = "Forankring", term = "anker")
    NOT_ANCHORED_DOWN_AND_OUT(Severity.WARNING, AnchoringDirection.DOWN_AND_OUT),
    /** Nothing holds the work up. */
    @Source(chapter = 4, section = "Forankring", term = "fortøyning")
    NOT_ANCHORED_UP(Severity.WARNING, AnchoringDirection.UP),
    /** Nothing holds the work back in its own organisations. */
    @Source(chapter = 4, section = "Forankring", term = "administrativ støtte")
    NOT_ANCHORED_BACK(Severity.WARNING, AnchoringDirection.BACK),
    /** No arrangement for talk among the parties. */
    @Source(chapter = 4, section = "Kommunikasjon")
    NO_TALK_INWARD(Severity.ADVICE, CommunicationDirection.INWARD),
    /** No arrangement for talk with those around. */
    @Source(chapter = 4, section = "Kommunikasjon", term = "kommunikasjon utad")
    NO_TALK_OUTWARD(Severity.ADVICE, CommunicationDirection.OUTWARD),
    /** No arrangement for talk about the talk. */
    @Source(chapter = 4, section = "Kommunikasjon", term = "metakommunikasjon")
    NO_TALK_ABOUT_TALK(Severity.ADVICE, CommunicationDirection.META),
    /** It is not said who fronts the work. */
    @Source(chapter = 4, section = "Råd og anbefalinger")
    NO_FACE(Severity.ADVICE, CommunicationDirection.OUTWARD);

    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // The terms are enum constants.
    private final Optional<Term> topic;

    CollaborationRule(Severity severity) {
        this.severity = severity;
        this.topic = Optional.empty();
    }

    CollaborationRule(Severity severity, Term topic) {
        this.severity = severity;
        this.topic = Optional.of(topic);
    }

    @Override
    public Severity getSeverity() {
        return severity;
    }

    @Override
    public Optional<Term> getTopic() {
        return topic;
    }

    @Override
    public boolean isReference() {
        return switch (this) {
            case AGENDA_OF_UNKNOWN_PARTY, UNKNOWN_FACE, ANCHORED_IN_UNKNOWN_PARTY -> true;
            default -> false;
        };
    }
}
