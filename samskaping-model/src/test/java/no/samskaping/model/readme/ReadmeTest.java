package no.samskaping.model.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.PartyKind;
import no.samskaping.model.Sector;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.advice.AdviceTopic;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.collaboration.CollaborationRule;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.collaboration.PartyAgenda;
import no.samskaping.model.collaboration.Place;
import no.samskaping.model.collaboration.Vision;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.innovation.InnovationGap;
import no.samskaping.model.innovation.InnovationTest;
import no.samskaping.model.innovation.ProjectPhase;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.innovation.WickedTrait;
import no.samskaping.model.municipality.MunicipalityStep;
import no.samskaping.model.municipality.StepProfile;
import no.samskaping.model.municipality.UnevenProgress;
import no.samskaping.model.municipality.UnitSteps;
import no.samskaping.model.process.MentalRoom;
import no.samskaping.model.process.NetworkLeadershipFunction;
import no.samskaping.model.process.Outlook;
import no.samskaping.model.process.SpiralPosition;
import no.samskaping.model.process.SpiralStage;
import no.samskaping.model.process.TimeOrientation;
import no.samskaping.model.source.SourceReference;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.thickness.CoCreationForm;
import no.samskaping.model.thickness.ServiceArrangement;
import no.samskaping.model.thickness.ServiceResponsibility;
import no.samskaping.model.thickness.Thickness;
import no.samskaping.model.thickness.ThicknessFactors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Compiles and runs the code in the README of the module. */
class ReadmeTest {
    @RegisterExtension
    static final ReadmeSamples README = ReadmeSamples.of(ReadmeTest.class);

    @Test
    void chapter1() {
        // readme with imports
        Thickness thickness = Thickness.of(ThicknessFactors.of(4, 4, 3)); // relation, duration, power: 1 to 5
        System.out.println(thickness.nearestForm().orElseThrow().label(Locale.ENGLISH));
        System.out.println("thin too: " + thickness.contains(CoCreationForm.CO_CREATION)); // always

        ServiceArrangement tender =
                ServiceArrangement.of(ServiceResponsibility.PROFESSIONALS, ServiceResponsibility.CIVIL_SOCIETY);
        System.out.println(tender.label(Locale.ENGLISH) + ", thin: " + tender.isThin()); // not planned together
        // end
        assertThat(tender).isEqualTo(ServiceArrangement.TENDERED_SERVICE);
    }

    @Test
    void chapter2() {
        // readme
        InnovationTest idea = InnovationTest.of(true, true, false); // new, useful, in use
        System.out.println("innovation: " + idea.isInnovation());

        SpiralPosition position = SpiralPosition.of(1, SpiralStage.GROW_IT);
        System.out.println(position.next()); // the first stage of the next turn

        SocialProblem problem = SocialProblem.builder()
                .description("Families with low income move often, and children lose school and friends.")
                .addWickedTraits(WickedTrait.ENTANGLED, WickedTrait.JUDGED_DIFFERENTLY)
                .build();
        System.out.println("wicked: " + problem.isWicked());
        // end
        assertThat(position.next()).isEqualTo(SpiralPosition.of(2, SpiralStage.MAP_IT));
    }

    @Test
    void chapter3() {
        // readme
        List<ModelCell> grid = ModelCell.all();
        ModelCell cell = ModelCell.of(ActionField.ANCHORING, CoreValue.DEMOCRACY);
        System.out.println(grid.indexOf(cell) + 1 + " of " + grid.size());
        System.out.println(cell.getCode());
        System.out.println(cell.label(Locale.forLanguageTag("nn")));
        // end
        assertThat(grid).hasSize(28);
    }

    @Test
    void chapter4() {
        // readme
        MentalRoom room = MentalRoom.of(TimeOrientation.FUTURE, Outlook.OPPORTUNITIES);
        System.out.println(room.label(Locale.ENGLISH) + ", innovative: " + room.isInnovative());

        Vision vision = Vision.builder()
                .statement("Every family in the neighbourhood has a home it can stay in.")
                .addAgendas(PartyAgenda.builder()
                        .partyId("kommunen")
                        .aim("Fewer nights in temporary housing.")
                        .build())
                .build();
        // end
        assertThat(MentalRoom.values()).filteredOn(MentalRoom::isInnovative).containsExactly(room);
        assertThat(vision.getAgendas()).hasSize(1);
    }

    @Test
    void chapter5() {
        // readme
        StepProfile profile = StepProfile.builder()
                .addUnits(
                        UnitSteps.of("Helse og mestring", MunicipalityStep.INVITING, MunicipalityStep.AMBITIOUS),
                        UnitSteps.of("Teknisk", MunicipalityStep.CURIOUS))
                .build();
        System.out.println(profile.unevenProgress());
        for (UnitSteps behind : profile.unitsBehind()) {
            System.out.println("behind: " + behind.getUnitName());
        }
        System.out.println("not fully funded: " + InnovationGap.usual().underfundedPhases());
        // end
        assertThat(profile.unevenProgress()).containsExactly(UnevenProgress.values());
        assertThat(InnovationGap.usual().underfundedPhases())
                .containsExactly(ProjectPhase.DEVELOPMENT, ProjectPhase.IMPLEMENTATION);
    }

    @Test
    void collaboration() {
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
                        .addLeadershipFunctions(NetworkLeadershipFunction.values())
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
        System.out.println(
                "missing roles: " + collaboration.citizenRoleCoverage().missingRoles());

        Finding finding =
                CollaborationReview.of(collaboration).findings(Severity.WARNING).get(0);
        System.out.println(finding.getRule().getId() + " at " + finding.getPath());
        System.out.println(finding.message(Locale.ENGLISH));
        System.out.println(finding.getRule().help(Locale.ENGLISH));
        SourceReference source = finding.getRule().getSource();
        System.out.println(source.getDocument() + ", chapter " + source.getChapter());
        // end
        assertThat(CollaborationReview.of(collaboration).findings(Severity.WARNING))
                .contains(Finding.of(
                        CollaborationRule.QUASI_PARTICIPATION, "/parties/1/citizenRoles", "id", "familiene"));
    }

    @Test
    void advice() {
        // readme
        Set<AdviceTopic> need = Set.of(AdviceTopic.PARTY_CONDITIONS); // what one party needs comes first
        for (Advice advice : Advice.forField(ActionField.FACILITATION, need).subList(0, 2)) {
            System.out.println(advice.getCode() + ": " + advice.description(Locale.ENGLISH));
        }
        // end
    }

    @Test
    void words() {
        // readme
        PartyKind kind =
                EnumTerm.fromCode(PartyKind.class, "residents-association").orElseThrow();
        System.out.println(kind.label(Locale.forLanguageTag("no")));
        System.out.println(kind.label(Locale.forLanguageTag("nn-NO")));
        System.out.println(kind.label(Locale.forLanguageTag("tr")));
        // end
        assertThat(kind).isEqualTo(PartyKind.RESIDENTS_ASSOCIATION);
    }

    @Test
    void refusals() {
        // readme
        try {
            ThicknessFactors.of(0, 3, 6);
        } catch (InvalidValueException e) {
            for (Finding finding : e.getFindings()) {
                System.out.println(finding.getRule().getId() + " at " + finding.getPath());
            }
        }
        // end
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ThicknessFactors.of(0, 3, 6));
    }
}
