package no.samskaping.model.collaboration;

import java.util.Optional;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.AnchoringDirection;
import no.samskaping.model.process.CommunicationDirection;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.socialvalue.GainQuestion;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.Term;
import no.samskaping.model.thickness.CoCreationTrait;

/**
 * The rules that a review of a collaboration checks.
 *
 * <p>A collaboration says what is known of the work. What it does not say can still be so, and no rule concludes otherwise.
 *
 * <p>Errors are references to parties that do not exist. Warnings are about what the handbook warns against, advice is
 * about what it recommends. The exact condition of each rule is our reading of the place that it names.
 */
@Source(chapter = 4, section = "Råd og anbefalinger")
public enum CollaborationRule implements EnumRule {
    /** An agenda belongs to a party that does not exist. */
    @Source(section = "Å arbeide med felles mål")
    AGENDA_OF_UNKNOWN_PARTY(Severity.ERROR),
    /** The party that represents the work in public does not exist. */
    @Source(section = "Kommunikasjon")
    UNKNOWN_FACE(Severity.ERROR),
    /** An anchor point belongs to a party that does not exist. */
    @Source(section = "Forankring")
    ANCHORED_IN_UNKNOWN_PARTY(Severity.ERROR),
    /** A party that should represent those whom the work is for does not exist. */
    @Source(section = "Kommunikasjon", term = "representativitet")
    REPRESENTED_BY_UNKNOWN_PARTY(Severity.ERROR),
    /** No place is stated, although its unused resources should be discussed. */
    @Source(chapter = 1, section = "Råd og anbefalinger")
    NO_PLACE(Severity.ADVICE),
    /** A place outside Norway has a Norwegian municipality number. */
    @Source(document = SourceDocument.CONVENTION)
    MUNICIPALITY_NUMBER_ABROAD(Severity.WARNING),
    /** The problem to solve is not described. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    NO_PROBLEM(Severity.WARNING),
    /** The problem is wicked, but all parties belong to one sector. */
    @Source(chapter = 1, section = "Tekstboks: Wicked problems")
    WICKED_PROBLEM_IN_ONE_SECTOR(Severity.WARNING),
    /** The parties have no shared vision. */
    @Source(section = "Å arbeide med felles mål")
    NO_VISION(Severity.WARNING),
    /** The vision is the same as one party's own aim. */
    @Source(section = "Å arbeide med felles mål")
    ONE_PARTYS_VISION(Severity.WARNING),
    /** The result is new and useful, but not in use yet. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    NOT_PUT_TO_USE(Severity.ADVICE),
    /** The result is new and useful, but not in use, and it is not stated what keeps it from being used. */
    @Source(chapter = 2, section = "Samskapende sosial innovasjon", term = "blokkering mot nyttiggjøring")
    USE_BARRIER_NOT_STATED(Severity.ADVICE),
    /** The result is new, but it is not stated in what. */
    @Source(chapter = 3, section = "Kreativitet", term = "innovasjonshøyde")
    NOVELTY_NOT_PLACED(Severity.ADVICE, CoreValue.CREATIVITY),
    /** It is stated where the result is new, but also that it is not new. */
    @Source(chapter = 3, section = "Kreativitet", term = "innovasjonshøyde")
    NOVELTY_DISAGREES(Severity.WARNING, CoreValue.CREATIVITY),
    /** Only the result or only the process creates social value, not both. */
    @Source(chapter = 2, section = "En dobbelt målskive")
    SOCIAL_ON_ONE_SIDE(Severity.WARNING),
    /** There are fewer than two parties. */
    @Source(chapter = 1, section = "Co-creation og co-production – tynn og tykk samskaping")
    TOO_FEW_PARTIES(Severity.WARNING),
    /** All parties are of one kind. */
    @Source(chapter = 1, section = "Co-creation og co-production – tynn og tykk samskaping")
    ONE_KIND_OF_PARTY(Severity.WARNING),
    /** Neither users nor relatives take part. */
    @Source(chapter = 2, section = "På sporet av en viktig nøkkelring")
    NOBODY_CONCERNED(Severity.WARNING),
    /** Users or relatives take part, but their role is not stated, and none of them is known to be a co-designer. */
    @Source(chapter = 6, section = "Ingen rette linjer")
    CITIZEN_ROLE_NOT_STATED(Severity.ADVICE),
    /**
     * Users or relatives take part with stated roles, but none of them is a co-designer; their participation may be only
     * for show.
     */
    @Source(chapter = 2, section = "Med rom for interessemotsetninger", term = "kvasi-medvirkning")
    QUASI_PARTICIPATION(Severity.WARNING, CitizenRole.CO_DESIGNER),
    /** No citizens are co-initiators. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "co-initiator")
    NO_CO_INITIATOR(Severity.ADVICE, CitizenRole.CO_INITIATOR),
    /** No citizens are co-designers. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "co-designer")
    NO_CO_DESIGNER(Severity.ADVICE, CitizenRole.CO_DESIGNER),
    /** No citizens are co-implementers. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "co-implementer")
    NO_CO_IMPLEMENTER(Severity.ADVICE, CitizenRole.CO_IMPLEMENTER),
    /** A party outside civil society has a citizen role. */
    @Source(chapter = 6, section = "Ingen rette linjer")
    CITIZEN_ROLE_OUTSIDE_CIVIL_SOCIETY(Severity.WARNING),
    /** A party outside the public sector has a municipal role. */
    @Source(chapter = 5, section = "Nye roller for mange – særlig for kommunen")
    MUNICIPAL_ROLE_OUTSIDE_PUBLIC_SECTOR(Severity.WARNING),
    /** The municipality is only an authority or a client. */
    @Source(chapter = 1, section = "Kommunene ut av komfortsonen?")
    MUNICIPALITY_ONLY_DECIDES(Severity.WARNING, MunicipalRole.FACILITATOR),
    /** Neither the position nor the role of a party is stated. */
    @Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON", term = "posisjon og roller")
    POSITION_NOT_SHOWN(Severity.ADVICE),
    /** A party has not consented to take part and to be named. */
    @Source(document = SourceDocument.CONVENTION)
    NO_CONSENT(Severity.ADVICE),
    /** The parties have listed their competences, but none lists life experience. */
    @Source(section = "Å arbeide med flere kompetanser samtidig")
    NO_LIFE_EXPERIENCE(Severity.WARNING, ActionField.COMPLEMENTARY_COMPETENCE),
    /** One party has all leadership functions that are taken. */
    @Source(chapter = 3, section = "Ledelse")
    ONE_PARTY_LEADS_ALL(Severity.WARNING, CoreValue.LEADERSHIP),
    /** No party is responsible for designing the network. */
    @Source(chapter = 3, section = "Ledelse", term = "designe nettverket")
    NETWORK_NOT_DESIGNED(Severity.ADVICE, NetworkLeadershipFunction.DESIGN),
    /** No party is responsible for framing the network. */
    @Source(chapter = 3, section = "Ledelse", term = "ramme inn nettverket")
    NETWORK_NOT_FRAMED(Severity.ADVICE, NetworkLeadershipFunction.FRAME),
    /** No party is responsible for leading the network forward. */
    @Source(chapter = 3, section = "Ledelse", term = "lede nettverket framover")
    NETWORK_NOT_LED_FORWARD(Severity.ADVICE, NetworkLeadershipFunction.LEAD_FORWARD),
    /** No party is responsible for securing participation. */
    @Source(chapter = 3, section = "Ledelse", term = "sikre deltagelse i nettverket")
    PARTICIPATION_NOT_SECURED(Severity.ADVICE, NetworkLeadershipFunction.SECURE_PARTICIPATION),
    /** The thickness of the work is not rated. */
    @Source(chapter = 1, section = "Råd og anbefalinger")
    NO_THICKNESS(Severity.ADVICE),
    /** The service is not planned together, so it is not samskaping. */
    @Source(chapter = 1, figure = 2, section = "Co-creation og co-production – tynn og tykk samskaping")
    ARRANGEMENT_WITHOUT_CO_CREATION(Severity.WARNING),
    /** The factors indicate thick and the service arrangement thin, or the reverse. */
    @Source(chapter = 1, figure = 2, section = "Co-creation og co-production – tynn og tykk samskaping")
    THICKNESS_DISAGREES(Severity.WARNING),
    /** The work is thick, which is meant to last, but it has an end date. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "varig tidsperspektiv")
    THICK_WITH_AN_END(Severity.ADVICE, CoCreationTrait.LASTING),
    /** The position in the spiral is not stated. */
    @Source(chapter = 2, section = "Råd og anbefalinger")
    NO_SPIRAL(Severity.ADVICE),
    /** The work has no anchor point down and out: among the people it is for. */
    @Source(section = "Forankring", term = "anker")
    NOT_ANCHORED_DOWN_AND_OUT(Severity.WARNING, AnchoringDirection.DOWN_AND_OUT),
    /** The work has no anchor point up: among leaders and politicians. */
    @Source(section = "Forankring", term = "fortøyning")
    NOT_ANCHORED_UP(Severity.WARNING, AnchoringDirection.UP),
    /** The work has no anchor point back: in the support functions of its own organisations. */
    @Source(section = "Forankring", term = "administrativ støtte")
    NOT_ANCHORED_BACK(Severity.WARNING, AnchoringDirection.BACK),
    /** No communication among the parties is arranged. */
    @Source(section = "Kommunikasjon")
    NO_TALK_INWARD(Severity.ADVICE, CommunicationDirection.INWARD),
    /** No communication with the surroundings is arranged. */
    @Source(section = "Kommunikasjon", term = "kommunikasjon utad")
    NO_TALK_OUTWARD(Severity.ADVICE, CommunicationDirection.OUTWARD),
    /** No communication about the communication itself is arranged. */
    @Source(section = "Kommunikasjon", term = "metakommunikasjon")
    NO_TALK_ABOUT_TALK(Severity.ADVICE, CommunicationDirection.META),
    /** It is not stated who represents the work in public. */
    NO_FACE(Severity.ADVICE, CommunicationDirection.OUTWARD),
    /** It is not stated whom the work is for. */
    @Source(section = "Kommunikasjon", term = "representativitet")
    NOT_SAID_FOR_WHOM(Severity.ADVICE, CoreValue.OPENNESS),
    /** It is stated whom the work is for, but not where this is published. */
    @Source(section = "Kommunikasjon", term = "representativitet")
    NOT_TOLD_FOR_WHOM(Severity.ADVICE, CoreValue.OPENNESS),
    /** No party belongs to those whom the work is for or speaks for them. */
    @Source(section = "Kommunikasjon", term = "representativitet")
    NOBODY_REPRESENTS_THEM(Severity.ADVICE, CoreValue.OPENNESS),
    /** A record of what the process has given is dated before the work started. */
    @Source(document = SourceDocument.CONVENTION)
    GAIN_BEFORE_START(Severity.WARNING),
    /** The work has ended, but what the process has given is not recorded. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "verdier i prosessen")
    GAINS_NOT_RECORDED(Severity.ADVICE),
    /** The work has ended, but nobody has answered whether knowledge was exchanged. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "utveksling av kunnskap og innsikt")
    KNOWLEDGE_EXCHANGE_NOT_ASKED(Severity.ADVICE, GainQuestion.KNOWLEDGE_EXCHANGED),
    /** The work has ended, but nobody has answered whether there was a joint effect. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "synergieffekter")
    SYNERGIES_NOT_ASKED(Severity.ADVICE, GainQuestion.SYNERGIES),
    /** The work has ended, but nobody has answered whether parties took new roles. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "nye roller")
    NEW_ROLES_NOT_ASKED(Severity.ADVICE, GainQuestion.NEW_ROLES),
    /** The work has ended, but nobody has answered whether influence moved. */
    @Source(chapter = 6, section = "Ingen rette linjer", term = "innflytelse og makt")
    INFLUENCE_NOT_ASKED(Severity.ADVICE, GainQuestion.INFLUENCE_MOVED);

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
            case AGENDA_OF_UNKNOWN_PARTY, UNKNOWN_FACE, ANCHORED_IN_UNKNOWN_PARTY, REPRESENTED_BY_UNKNOWN_PARTY -> true;
            default -> false;
        };
    }
}
