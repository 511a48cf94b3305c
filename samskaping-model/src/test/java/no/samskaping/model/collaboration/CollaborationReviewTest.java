package no.samskaping.model.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.innovation.InnovationTest;
import no.samskaping.model.innovation.SocialInnovationTest;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.innovation.WickedTrait;
import no.samskaping.model.municipality.MunicipalRole;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.AnchoringDirection;
import no.samskaping.model.process.CommunicationDirection;
import no.samskaping.model.process.CompetenceKind;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.process.SpiralPosition;
import no.samskaping.model.socialvalue.GainQuestion;
import no.samskaping.model.socialvalue.GainRecord;
import no.samskaping.model.socialvalue.NoveltyPlace;
import no.samskaping.model.socialvalue.Representation;
import no.samskaping.model.socialvalue.UseBarrier;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.ThicknessFactors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, broken in a collaboration that breaks no other rule. */
class CollaborationReviewTest {
    private static final Party TOWN = Party.builder()
            .id("town")
            .name("Fjordvik kommune")
            .kind(PartyKind.MUNICIPALITY)
            .sector(Sector.PUBLIC)
            .addMunicipalRoles(MunicipalRole.AUTHORITY, MunicipalRole.FACILITATOR)
            .addLeadershipFunctions(NetworkLeadershipFunction.DESIGN, NetworkLeadershipFunction.SECURE_PARTICIPATION)
            .addCompetences(CompetenceKind.KNOWLEDGE)
            .consentDate(LocalDate.of(2026, 1, 10))
            .build();
    private static final Party FAMILIES = Party.builder()
            .id("families")
            .name("Familiene")
            .kind(PartyKind.USERS)
            .sector(Sector.HOUSEHOLDS)
            .addCitizenRoles(CitizenRole.values())
            .addLeadershipFunctions(NetworkLeadershipFunction.FRAME, NetworkLeadershipFunction.LEAD_FORWARD)
            .addCompetences(CompetenceKind.LIFE_EXPERIENCE)
            .consentDate(LocalDate.of(2026, 1, 12))
            .build();
    private static final Collaboration SOUND = Collaboration.builder()
            .id("nabolaget")
            .title("Et nabolag for alle")
            .place(Place.builder().name("Fjordvik").country("NO").build())
            .problem(SocialProblem.builder()
                    .description("Familiene flytter ofte.")
                    .addWickedTraits(WickedTrait.ENTANGLED)
                    .build())
            .vision(Vision.builder()
                    .statement("Alle har et hjem de kan bli i.")
                    .addAgendas(PartyAgenda.builder()
                            .partyId("town")
                            .aim("Færre netter i midlertidig bolig.")
                            .build())
                    .build())
            .addParties(TOWN, FAMILIES)
            .thickness(ThicknessFactors.of(4, 4, 4))
            .arrangement(ServiceArrangement.CO_PRODUCTION)
            .spiral(SpiralPosition.start())
            .innovation(social(true, true, true))
            .addNoveltyPlaces(NoveltyPlace.PARTICIPANTS)
            .representation(Representation.builder()
                    .forWhom("Familier med lav inntekt")
                    .addPartyIds("families")
                    .addPublishedIn("kommunens nettside")
                    .build())
            .addAnchorPoints(
                    anchor(AnchoringDirection.DOWN_AND_OUT),
                    anchor(AnchoringDirection.UP),
                    anchor(AnchoringDirection.BACK))
            .addCommunication(CommunicationDirection.values())
            .addFrontingPartyIds("families")
            .start(LocalDate.of(2026, 1, 15))
            .build();

    @Test
    void aSoundCollaborationHasNoFindings() {
        assertThat(CollaborationReview.of(SOUND).getFindings()).isEmpty();
        assertThat(CollaborationReview.of(SOUND).getCollaborationId()).isEqualTo("nabolaget");
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                violation(
                        "agenda-of-unknown-party",
                        "/vision/agendas/1/party",
                        c -> c.vision(Vision.builder()
                                .from(SOUND.getVision().orElseThrow())
                                .addAgendas(PartyAgenda.builder()
                                        .partyId("nobody")
                                        .aim("x")
                                        .build())
                                .build())),
                violation("unknown-face", "/faces/1", c -> c.addFrontingPartyIds("nobody")),
                violation(
                        "anchored-in-unknown-party",
                        "/anchorPoints/3/party",
                        c -> c.addAnchorPoints(AnchorPoint.builder()
                                .from(anchor(AnchoringDirection.UP))
                                .partyId("nobody")
                                .build())),
                violation("no-place", "/place", c -> c.place(Optional.empty())),
                violation(
                        "municipality-number-abroad",
                        "/place/municipalityNumber",
                        c -> c.place(Place.builder()
                                .name("Roskilde")
                                .country("DK")
                                .municipalityNumber("0265")
                                .build())),
                violation("no-problem", "/problem", c -> c.problem(Optional.empty())),
                violation(
                        "no-problem",
                        "/problem",
                        c -> c.problem(
                                SocialProblem.builder().description(" \n").build())),
                violation("no-vision", "/vision", c -> c.vision(Optional.empty())),
                violation(
                        "no-vision",
                        "/vision",
                        c -> c.vision(Vision.builder().statement("").build())),
                violation(
                        "one-partys-vision",
                        "/vision/agendas/0/aim",
                        c -> c.vision(Vision.builder()
                                .statement("Flere med ")
                                .addAgendas(PartyAgenda.builder()
                                        .partyId("town")
                                        .aim("flere MED")
                                        .build())
                                .build())),
                violation("not-put-to-use", "/innovation/innovation/used", c -> c.innovation(social(false, true, true))
                        .addUseBarriers(UseBarrier.HABITS)),
                violation("novelty-not-placed", "/noveltyPlaces", c -> c.noveltyPlaces(Set.of())),
                violation(
                        "novelty-disagrees",
                        "/noveltyPlaces",
                        c -> c.innovation(SocialInnovationTest.builder()
                                .from(social(true, true, true))
                                .innovation(InnovationTest.of(false, true, true))
                                .build())),
                violation(
                        "represented-by-unknown-party",
                        "/representation/parties/1",
                        representation(r -> r.addPartyIds("nobody"))),
                violation("not-said-for-whom", "/representation", c -> c.representation(Optional.empty())),
                violation("not-said-for-whom", "/representation", representation(r -> r.forWhom(" "))),
                violation(
                        "not-told-for-whom",
                        "/representation/publishedIn",
                        representation(r -> r.publishedIn(List.of()))),
                violation(
                        "nobody-represents-them",
                        "/representation/parties",
                        representation(r -> r.partyIds(List.of()))),
                violation(
                        "gain-before-start",
                        "/gains/1/date",
                        c -> c.addGains(
                                gain(GainQuestion.NEW_ROLES, LocalDate.of(2026, 1, 15)),
                                gain(GainQuestion.NEW_ROLES, LocalDate.of(2026, 1, 14)))),
                violation("gains-not-recorded", "/gains", thinUntil(LocalDate.of(2027, 12, 31))),
                violation("knowledge-exchange-not-asked", "/gains", asked(GainQuestion.KNOWLEDGE_EXCHANGED)),
                violation("synergies-not-asked", "/gains", asked(GainQuestion.SYNERGIES)),
                violation("new-roles-not-asked", "/gains", asked(GainQuestion.NEW_ROLES)),
                violation("influence-not-asked", "/gains", asked(GainQuestion.INFLUENCE_MOVED)),
                violation(
                        "citizen-role-not-stated",
                        "/parties/1/citizenRoles",
                        parties(
                                TOWN,
                                Party.builder()
                                        .from(FAMILIES)
                                        .citizenRoles(Set.of())
                                        .position("Beboere")
                                        .build())),
                violation("social-on-one-side", "/innovation", c -> c.innovation(social(true, true, false))),
                violation(
                        "one-kind-of-party",
                        "/parties",
                        parties(
                                FAMILIES,
                                user("town")
                                        .sector(Sector.THIRD)
                                        .addLeadershipFunctions(
                                                NetworkLeadershipFunction.DESIGN,
                                                NetworkLeadershipFunction.SECURE_PARTICIPATION)
                                        .build())),
                violation(
                        "nobody-concerned",
                        "/parties",
                        parties(
                                TOWN,
                                Party.builder()
                                        .from(FAMILIES)
                                        .kind(PartyKind.NEIGHBOURS)
                                        .build())),
                violation(
                        "citizen-role-outside-civil-society",
                        "/parties/0/citizenRoles",
                        parties(
                                Party.builder()
                                        .from(TOWN)
                                        .addCitizenRoles(CitizenRole.CO_DESIGNER)
                                        .build(),
                                FAMILIES)),
                violation(
                        "municipal-role-outside-public-sector",
                        "/parties/1/municipalRoles",
                        parties(
                                TOWN,
                                Party.builder()
                                        .from(FAMILIES)
                                        .addMunicipalRoles(MunicipalRole.GUIDE)
                                        .build())),
                violation(
                        "municipality-only-decides",
                        "/parties/0/municipalRoles",
                        parties(
                                Party.builder()
                                        .from(TOWN)
                                        .municipalRoles(Set.of(MunicipalRole.CLIENT))
                                        .build(),
                                FAMILIES)),
                violation(
                        "position-not-shown",
                        "/parties/0",
                        parties(
                                Party.builder()
                                        .from(TOWN)
                                        .municipalRoles(Set.of())
                                        .build(),
                                FAMILIES)),
                violation(
                        "no-consent",
                        "/parties/0/consentDate",
                        parties(
                                Party.builder()
                                        .from(TOWN)
                                        .consentDate(Optional.empty())
                                        .build(),
                                FAMILIES)),
                violation(
                        "no-life-experience",
                        "/parties",
                        parties(
                                TOWN,
                                Party.builder()
                                        .from(FAMILIES)
                                        .competences(Set.of())
                                        .build())),
                violation(
                        "one-party-leads-all",
                        "/parties/0/leads",
                        parties(
                                Party.builder()
                                        .from(TOWN)
                                        .addLeadershipFunctions(NetworkLeadershipFunction.values())
                                        .build(),
                                Party.builder()
                                        .from(FAMILIES)
                                        .leadershipFunctions(Set.of())
                                        .build())),
                violation(
                        "network-not-designed",
                        "/parties",
                        parties(
                                Party.builder()
                                        .from(TOWN)
                                        .leadershipFunctions(Set.of(NetworkLeadershipFunction.SECURE_PARTICIPATION))
                                        .build(),
                                FAMILIES)),
                violation(
                        "participation-not-secured",
                        "/parties",
                        parties(
                                Party.builder()
                                        .from(TOWN)
                                        .leadershipFunctions(Set.of(NetworkLeadershipFunction.DESIGN))
                                        .build(),
                                FAMILIES)),
                violation(
                        "network-not-framed",
                        "/parties",
                        parties(
                                TOWN,
                                Party.builder()
                                        .from(FAMILIES)
                                        .leadershipFunctions(Set.of(NetworkLeadershipFunction.LEAD_FORWARD))
                                        .build())),
                violation(
                        "network-not-led-forward",
                        "/parties",
                        parties(
                                TOWN,
                                Party.builder()
                                        .from(FAMILIES)
                                        .leadershipFunctions(Set.of(NetworkLeadershipFunction.FRAME))
                                        .build())),
                violation("no-co-initiator", "/parties", roles(CitizenRole.CO_DESIGNER, CitizenRole.CO_IMPLEMENTER)),
                violation("no-co-implementer", "/parties", roles(CitizenRole.CO_DESIGNER, CitizenRole.CO_INITIATOR)),
                violation("no-thickness", "/thickness", c -> c.thickness(Optional.empty())),
                violation(
                        "arrangement-without-co-creation",
                        "/arrangement",
                        c -> c.arrangement(ServiceArrangement.TENDERED_SERVICE)),
                violation("thickness-disagrees", "/thickness", c -> c.thickness(ThicknessFactors.of(1, 2, 2))),
                violation("thick-with-an-end", "/end", c -> c.end(LocalDate.of(2028, 12, 31))
                        .addAllGains(Arrays.stream(GainQuestion.values())
                                .map(question -> gain(question, LocalDate.of(2028, 12, 1)))
                                .toList())),
                violation("no-spiral", "/spiral", c -> c.spiral(Optional.empty())),
                violation(
                        "not-anchored-down-and-out",
                        "/anchorPoints",
                        anchors(AnchoringDirection.UP, AnchoringDirection.BACK)),
                violation(
                        "not-anchored-up",
                        "/anchorPoints",
                        anchors(AnchoringDirection.DOWN_AND_OUT, AnchoringDirection.BACK)),
                violation(
                        "not-anchored-back",
                        "/anchorPoints",
                        anchors(AnchoringDirection.UP, AnchoringDirection.DOWN_AND_OUT)),
                violation(
                        "no-talk-inward",
                        "/communication",
                        c -> c.communication(Set.of(CommunicationDirection.META, CommunicationDirection.OUTWARD))),
                violation(
                        "no-talk-outward",
                        "/communication",
                        c -> c.communication(Set.of(CommunicationDirection.META, CommunicationDirection.INWARD))),
                violation(
                        "no-talk-about-talk",
                        "/communication",
                        c -> c.communication(Set.of(CommunicationDirection.INWARD, CommunicationDirection.OUTWARD))),
                violation("no-face", "/faces", c -> c.frontingPartyIds(List.of())));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void eachViolationIsReportedAloneAndAtItsPath(
            String rule, String path, UnaryOperator<Collaboration.Builder> change) {
        Collaboration broken = change.apply(Collaboration.builder().from(SOUND)).build();
        assertThat(CollaborationReview.of(broken).getFindings())
                .extracting(finding -> finding.getRule().getId() + " " + finding.getPath())
                .containsExactly(rule + " " + path);
    }

    /** Violations that always come with others. */
    @Test
    void participationWithoutDesigningIsQuasiParticipation() {
        assertThat(ids(roles(CitizenRole.CO_INITIATOR, CitizenRole.CO_IMPLEMENTER)))
                .containsExactlyInAnyOrder("quasi-participation /parties/1/citizenRoles", "no-co-designer /parties");
        assertThat(ids(parties(
                        TOWN,
                        FAMILIES,
                        user("relatives")
                                .kind(PartyKind.RELATIVES)
                                .position("Mødre")
                                .build())))
                .isEmpty();
    }

    /** A party without a stated role can be the one that designs, so the others are not accused. */
    @Test
    void nobodyIsSaidToOnlySeemToTakePartWhileARoleIsUnknown() {
        Party relatives =
                user("relatives").kind(PartyKind.RELATIVES).position("Mødre").build();
        Party implementing = Party.builder()
                .from(FAMILIES)
                .citizenRoles(Set.of(CitizenRole.CO_IMPLEMENTER))
                .build();
        assertThat(ids(parties(TOWN, implementing, relatives)))
                .containsExactlyInAnyOrder(
                        "citizen-role-not-stated /parties/2/citizenRoles",
                        "no-co-initiator /parties",
                        "no-co-designer /parties");
    }

    @Test
    void anUnusedSolutionIsAskedWhatStopsIt() {
        assertThat(ids(c -> c.innovation(social(false, true, true))))
                .containsExactlyInAnyOrder(
                        "not-put-to-use /innovation/innovation/used", "use-barrier-not-stated /useBarriers");
        assertThat(ids(c -> c.addUseBarriers(UseBarrier.FUNDING))).isEmpty();
    }

    /** The last day belongs to the work; the gains are asked for on the day after. */
    @Test
    void gainsAreAskedForWhenTheWorkHasEnded() {
        LocalDate end = LocalDate.of(2027, 12, 31);
        Collaboration ending =
                thinUntil(end).apply(Collaboration.builder().from(SOUND)).build();
        assertThat(CollaborationReview.of(ending, end).getFindings()).isEmpty();
        assertThat(CollaborationReview.of(ending, end.plusDays(1)).getFindings())
                .isEqualTo(CollaborationReview.of(ending).getFindings())
                .extracting(Finding::getRule)
                .containsExactly(CollaborationRule.GAINS_NOT_RECORDED);
        assertThat(CollaborationReview.of(SOUND, end.plusYears(9)).getFindings())
                .isEmpty();
        Collaboration answered = Collaboration.builder()
                .from(ending)
                .addAllGains(Arrays.stream(GainQuestion.values())
                        .map(question -> gain(question, end))
                        .toList())
                .build();
        assertThat(CollaborationReview.of(answered).getFindings()).isEmpty();
    }

    @Test
    void aWickedProblemNeedsMoreThanOneSector() {
        assertThat(ids(parties(TOWN, user("u").sector(Sector.PUBLIC).build())))
                .contains("wicked-problem-in-one-sector /parties");
    }

    @Test
    void oneOrNoPartyIsTooFew() {
        assertThat(ids(parties(FAMILIES)))
                .contains("too-few-parties /parties")
                .doesNotContain("one-kind-of-party /parties");
        assertThat(ids(parties())).contains("too-few-parties /parties").noneMatch(id -> id.startsWith("no-co-"));
    }

    @Test
    void everyRuleIsTested() {
        Set<String> tested =
                violations().map(violation -> (String) violation.get()[0]).collect(Collectors.toSet());
        tested.addAll(Set.of(
                "quasi-participation",
                "no-co-designer",
                "wicked-problem-in-one-sector",
                "too-few-parties",
                "use-barrier-not-stated"));
        assertThat(Arrays.stream(CollaborationRule.values()).map(CollaborationRule::getId))
                .containsExactlyInAnyOrderElementsOf(tested);
    }

    private static List<String> ids(UnaryOperator<Collaboration.Builder> change) {
        return CollaborationReview.of(
                        change.apply(Collaboration.builder().from(SOUND)).build())
                .getFindings()
                .stream()
                .map(finding -> finding.getRule().getId() + " " + finding.getPath())
                .toList();
    }

    private static UnaryOperator<Collaboration.Builder> representation(UnaryOperator<Representation.Builder> change) {
        return c -> c.representation(change.apply(
                        Representation.builder().from(SOUND.getRepresentation().orElseThrow()))
                .build());
    }

    /** Ends, and is too thin for the end to be a finding. */
    private static UnaryOperator<Collaboration.Builder> thinUntil(LocalDate end) {
        return c -> c.thickness(ThicknessFactors.of(2, 2, 2))
                .arrangement(Optional.empty())
                .end(end);
    }

    /** Has ended, and all questions except one are answered. */
    private static UnaryOperator<Collaboration.Builder> asked(GainQuestion except) {
        LocalDate end = LocalDate.of(2027, 12, 31);
        return c -> thinUntil(end)
                .apply(c)
                .addAllGains(Arrays.stream(GainQuestion.values())
                        .filter(question -> question != except)
                        .map(question -> gain(question, end))
                        .toList());
    }

    private static GainRecord gain(GainQuestion question, LocalDate date) {
        return GainRecord.builder()
                .date(date)
                .question(question)
                .description("Ja, litt.")
                .build();
    }

    private static Arguments violation(String rule, String path, UnaryOperator<Collaboration.Builder> change) {
        return arguments(rule, path, change);
    }

    /** Also replaces the agenda, the fronting parties and the representation, which refer to parties. */
    private static UnaryOperator<Collaboration.Builder> parties(Party... parties) {
        return collaboration -> collaboration
                .parties(List.of(parties))
                .representation(Representation.builder()
                        .forWhom("Familier med lav inntekt")
                        .partyIds(parties.length == 0 ? List.of() : List.of(parties[0].getId()))
                        .addPublishedIn("kommunens nettside")
                        .build())
                .vision(Vision.builder().statement("Alle har et hjem.").build())
                .frontingPartyIds(parties.length == 0 ? List.of() : List.of(parties[0].getId()));
    }

    private static UnaryOperator<Collaboration.Builder> roles(CitizenRole... roles) {
        return parties(
                TOWN,
                Party.builder().from(FAMILIES).citizenRoles(List.of(roles)).build());
    }

    private static UnaryOperator<Collaboration.Builder> anchors(AnchoringDirection... directions) {
        return collaboration -> collaboration.anchorPoints(
                Arrays.stream(directions).map(CollaborationReviewTest::anchor).toList());
    }

    private static AnchorPoint anchor(AnchoringDirection direction) {
        return AnchorPoint.builder().direction(direction).description("Vedtak").build();
    }

    private static Party.Builder user(String id) {
        return Party.builder()
                .id(id)
                .name(id)
                .kind(PartyKind.USERS)
                .sector(Sector.HOUSEHOLDS)
                .position("Brukere")
                .consentDate(LocalDate.of(2026, 1, 1));
    }

    private static SocialInnovationTest social(boolean used, boolean ends, boolean means) {
        return SocialInnovationTest.builder()
                .innovation(InnovationTest.of(true, true, used))
                .socialInEnds(ends)
                .socialInMeans(means)
                .build();
    }
}
