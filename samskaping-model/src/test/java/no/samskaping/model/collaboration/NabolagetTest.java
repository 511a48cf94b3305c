package no.samskaping.model.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.PartyKind;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.innovation.WickedTrait;
import no.samskaping.model.thickness.Thickness;
import no.samskaping.model.thickness.ThicknessFactors;
import org.junit.jupiter.api.Test;

/** The example collaboration of the README, with a review and derived values. */
class NabolagetTest {
    private final Collaboration nabolaget = Collaboration.builder()
            .id("nabolaget")
            .title("Et nabolag for alle")
            .place(Place.builder().name("Fjordvik").country("NO").build())
            .problem(SocialProblem.builder()
                    .description("Families with low income move often, and children lose school and friends.")
                    .addWickedTraits(WickedTrait.ENTANGLED, WickedTrait.JUDGED_DIFFERENTLY)
                    .build())
            .vision(Vision.builder()
                    .statement("Every family in the neighbourhood has a home it can stay in.")
                    .addAgendas(PartyAgenda.builder()
                            .partyId("kommunen")
                            .aim("Fewer nights in temporary housing.")
                            .build())
                    .addAgendas(PartyAgenda.builder()
                            .partyId("velforeningen")
                            .aim("More neighbours who take part.")
                            .build())
                    .build())
            .addParties(
                    party("kommunen", PartyKind.MUNICIPALITY),
                    party("velforeningen", PartyKind.RESIDENTS_ASSOCIATION),
                    Party.builder()
                            .from(party("familiene", PartyKind.USERS))
                            .addCitizenRoles(CitizenRole.values())
                            .build())
            .thickness(ThicknessFactors.of(4, 3, 2))
            .start(LocalDate.of(2026, 1, 15))
            .build();

    @Test
    void hasNoErrorsAndIsOnlyWarnedAboutAnchoring() {
        CollaborationReview review = CollaborationReview.of(nabolaget);
        assertThat(review.findings(Severity.ERROR)).isEmpty();
        assertThat(review.findings(Severity.WARNING))
                .extracting(Finding::getRule)
                .containsExactly(
                        CollaborationRule.NOT_ANCHORED_DOWN_AND_OUT,
                        CollaborationRule.NOT_ANCHORED_UP,
                        CollaborationRule.NOT_ANCHORED_BACK);
        assertThat(review.findings(Severity.ADVICE))
                .extracting(finding -> finding.getRule().getId() + finding.getPath())
                .containsAll(List.of(
                        "position-not-shown/parties/0",
                        "position-not-shown/parties/1",
                        "no-consent/parties/2/consentDate",
                        "no-spiral/spiral",
                        "no-face/faces"));
    }

    @Test
    void isInTheMiddleWithCitizensInAllThreeRoles() {
        assertThat(nabolaget.getThickness().map(Thickness::of)).contains(Thickness.of(0.5));
        assertThat(nabolaget.citizenRoleCoverage().isComplete()).isTrue();
        assertThat(nabolaget.getProblem().orElseThrow().isWicked()).isTrue();
        assertThat(nabolaget.period().flatMap(Period::getEnd)).isEmpty();
    }

    private static Party party(String id, PartyKind kind) {
        return Party.builder()
                .id(id)
                .name(id)
                .kind(kind)
                .sector(kind.getUsualSector())
                .build();
    }
}
