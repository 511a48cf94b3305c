package no.samskaping.model.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.Collaboration;
import no.samskaping.model.CollaborationReview;
import no.samskaping.model.CollaborationRule;
import no.samskaping.model.CoreValue;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.ModelCell;
import no.samskaping.model.Party;
import no.samskaping.model.PartyAgenda;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Place;
import no.samskaping.model.Sector;
import no.samskaping.model.Vision;
import no.samskaping.model.innovation.InnovationGap;
import no.samskaping.model.innovation.InnovationTest;
import no.samskaping.model.innovation.ProjectPhase;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.innovation.WickedTrait;
import no.samskaping.model.municipality.MunicipalityStep;
import no.samskaping.model.municipality.StepLimp;
import no.samskaping.model.municipality.StepProfile;
import no.samskaping.model.municipality.UnitSteps;
import no.samskaping.model.process.MentalRoom;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.process.Outlook;
import no.samskaping.model.process.SpiralPosition;
import no.samskaping.model.process.SpiralStage;
import no.samskaping.model.process.TimeOrientation;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.thickness.CoCreationForm;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.ServiceResponsibility;
import no.samskaping.model.thickness.Thickness;
import no.samskaping.model.thickness.ThicknessFactors;
import org.junit.jupiter.api.Test;

/** The code of the module's README, compiled and run. */
class ReadmeTest {
    @Test
    void theReadmeShowsThisCode() {
        Path source = Path.of("src/test/java/no/samskaping/model/readme/ReadmeTest.java");
        assertThat(ReadmeCode.blocks(Path.of("README.md")))
                .isNotEmpty()
                .containsExactlyElementsOf(ReadmeCode.regions(source));
    }

    @Test
    void chapter1() {
        // readme
        Thickness thickness = Thickness.of(ThicknessFactors.of(4, 4, 3)); // relation, duration, power: 1 to 5
        Optional<CoCreationForm> pole = thickness.leansTo(); // thick
        boolean thinToo = thickness.contains(CoCreationForm.CO_CREATION); // always true

        ServiceArrangement tender =
                ServiceArrangement.of(ServiceResponsibility.PROFESSIONALS, ServiceResponsibility.CIVIL_SOCIETY);
        boolean samskaping = tender.isThin(); // false: it was not planned together
        // end
        assertThat(pole).contains(CoCreationForm.CO_PRODUCTION);
        assertThat(thinToo).isTrue();
        assertThat(tender).isEqualTo(ServiceArrangement.TENDERED_SERVICE);
        assertThat(samskaping).isFalse();
    }

    @Test
    void chapter2() {
        // readme
        boolean innovation = InnovationTest.of(true, true, false).isInnovation(); // new, useful, not put to use: false

        SpiralPosition position = SpiralPosition.of(1, SpiralStage.GROW_IT);
        SpiralPosition next = position.next(); // turn 2, MAP_IT: never back to where it was

        SocialProblem problem = SocialProblem.builder()
                .description("Families with low income move often, and children lose school and friends.")
                .addWickedTraits(WickedTrait.ENTANGLED, WickedTrait.JUDGED_DIFFERENTLY)
                .build();
        // end
        assertThat(innovation).isFalse();
        assertThat(next).isEqualTo(SpiralPosition.of(2, SpiralStage.MAP_IT));
        assertThat(problem.wicked()).isTrue();
    }

    @Test
    void chapter3() {
        // readme
        List<ModelCell> grid = ModelCell.all(); // 7 fields × 4 values
        ModelCell cell = ModelCell.of(ActionField.ANCHORING, CoreValue.DEMOCRACY);
        String code = cell.getCode(); // anchoring.democracy
        String label = cell.label(Locale.forLanguageTag("nn")); // Forankring × Demokrati
        // end
        assertThat(grid).hasSize(28);
        assertThat(code).isEqualTo("anchoring.democracy");
        assertThat(label).isEqualTo("Forankring × Demokrati");
    }

    @Test
    void chapter4() {
        // readme
        MentalRoom room = MentalRoom.of(TimeOrientation.FUTURE, Outlook.OPPORTUNITIES); // DREAM
        boolean innovative = room.isInnovative(); // true, here and nowhere else

        Vision vision = Vision.builder()
                .statement("Every family in the neighbourhood has a home it can stay in.")
                .addAgendas(PartyAgenda.builder()
                        .party("kommunen")
                        .aim("Fewer nights in temporary housing.")
                        .build())
                .build();
        // end
        assertThat(innovative).isTrue();
        assertThat(vision.getAgendas()).hasSize(1);
    }

    @Test
    void chapter5() {
        // readme
        StepProfile stairs = StepProfile.builder()
                .addUnits(
                        UnitSteps.of("Helse og mestring", MunicipalityStep.INVITING, MunicipalityStep.AMBITIOUS),
                        UnitSteps.of("Teknisk", MunicipalityStep.CURIOUS))
                .build();
        Set<StepLimp> limps = stairs.limps(); // within a unit, and between units
        List<UnitSteps> behind = stairs.behind(); // Teknisk

        Set<ProjectPhase> lacking = InnovationGap.usual().lacking(); // development and implementation
        // end
        assertThat(limps).containsExactly(StepLimp.values());
        assertThat(behind).extracting(UnitSteps::getUnit).containsExactly("Teknisk");
        assertThat(lacking).containsExactly(ProjectPhase.DEVELOPMENT, ProjectPhase.IMPLEMENTATION);
    }

    @Test
    void theWhole() {
        // readme
        Collaboration collaboration = Collaboration.builder()
                .id("nabolaget")
                .title("Et nabolag for alle")
                .place(Place.builder().name("Fjordvik").country("NO").build())
                .addParties(Party.builder()
                        .id("kommunen")
                        .name("Fjordvik kommune")
                        .kind(PartyKind.MUNICIPALITY)
                        .sector(Sector.PUBLIC)
                        .addLeads(NetworkLeadershipFunction.values())
                        .build())
                .addParties(Party.builder()
                        .id("familiene")
                        .name("Familiene i prosjektet")
                        .kind(PartyKind.USERS)
                        .sector(Sector.HOUSEHOLDS)
                        .addCitizenRoles(CitizenRole.CO_IMPLEMENTER)
                        .build())
                .start(LocalDate.of(2026, 1, 15))
                .build();

        Set<CitizenRole> missing = collaboration.citizenRoles().missing(); // co-initiator and co-designer

        for (Finding finding : CollaborationReview.of(collaboration).findings(Severity.WARNING)) {
            String id = finding.getRule().getId(); // quasi-participation
            String place = finding.getPath(); // /parties/1/citizenRoles
            String message = finding.message(Locale.forLanguageTag("nb"));
            String help = finding.getRule().help(Locale.forLanguageTag("nb"));
            SourceReference source = finding.getRule().getSource(); // handbook, chapter 2
        }
        // end
        assertThat(missing).containsExactly(CitizenRole.CO_INITIATOR, CitizenRole.CO_DESIGNER);
        assertThat(CollaborationReview.of(collaboration).findings(Severity.WARNING))
                .contains(Finding.of(
                        CollaborationRule.QUASI_PARTICIPATION, "/parties/1/citizenRoles", "id", "familiene"));
    }

    @Test
    void words() {
        // readme
        PartyKind kind =
                EnumTerm.fromCode(PartyKind.class, "residents-association").orElseThrow();
        String nb = kind.label(Locale.forLanguageTag("no")); // Velforening
        String nn = kind.label(Locale.forLanguageTag("nn-NO")); // Velforeining
        String en = kind.label(Locale.forLanguageTag("tr")); // Residents' association
        // end
        assertThat(List.of(nb, nn, en)).containsExactly("Velforening", "Velforeining", "Residents' association");
    }

    @Test
    void refusals() {
        // readme
        try {
            ThicknessFactors.of(0, 3, 6);
        } catch (InvalidValueException e) {
            e.getFindings(); // out-of-range at /relation, and out-of-range at /power
        }
        // end
        assertThat(CollaborationRule.values()).hasSize(41);
    }
}
