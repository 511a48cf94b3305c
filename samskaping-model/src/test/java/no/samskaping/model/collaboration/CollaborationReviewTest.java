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
                violation(
                        "not-put-to-use", "/innovation/innovation/used", c -> c.innovation(social(false, true, true))),
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
                violation("thick-with-an-end", "/end", c -> c.end(LocalDate.of(2028, 12, 31))),
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
        tested.addAll(
                Set.of("quasi-participation", "no-co-designer", "wicked-problem-in-one-sector", "too-few-parties"));
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

    private static Arguments violation(String rule, String path, UnaryOperator<Collaboration.Builder> change) {
        return arguments(rule, path, change);
    }

    /** Also replaces the agenda and the fronting parties, which refer to parties. */
    private static UnaryOperator<Collaboration.Builder> parties(Party... parties) {
        return collaboration -> collaboration
                .parties(List.of(parties))
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
