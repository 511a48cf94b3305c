package no.samskaping.model.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.Term;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Every concept has a source, and every statement of the sources has code or a reason. */
class TraceabilityTest {
    private final Traceability model = Traceability.of(
            List.of(Term.class),
            Set.of(
                    "no.samskaping.model.finding",
                    "no.samskaping.model.source",
                    "no.samskaping.model.term",
                    "no.samskaping.model.text"));

    @Test
    void everythingHasASourceAndEveryStatementIsImplemented() {
        assertThat(model.problems()).isEmpty();
    }

    @Test
    void allNineFiguresAreListed() {
        assertThat(Coverage.all().stream()
                        .filter(line -> line.list().equals("Figures"))
                        .map(line -> line.what().replaceAll(":.*", "")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> "Figure " + number)
                        .toList());
    }

    @Test
    void everyDocumentIsListed() {
        assertThat(Coverage.all().stream().map(Coverage::list).distinct()).hasSize(20);
        assertThat(SourceDocument.values()).hasSize(8);
    }

    @Test
    void modulesAreAlsoReadFromJars() {
        assertThat(ModuleTypes.of(NullMarked.class)).contains(NullMarked.class, NullUnmarked.class);
        assertThat(ModuleTypes.texts(NullMarked.class, "MANIFEST.MF")).containsKey("META-INF/MANIFEST.MF");
    }

    @Source(chapter = 7, figure = 10)
    private enum Wrong {
        @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, figure = 1, section = "x")
        FIGURE_ELSEWHERE,
        @Source(document = SourceDocument.CONVENTION)
        FINE
    }

    @Test
    void wrongFiguresAndChaptersAreReported() {
        List<List<String>> problems =
                Concept.of(Wrong.class).map(Concept::problems).toList();
        assertThat(problems.get(0)).hasSize(3);
        assertThat(problems.get(1)).hasSize(1);
        assertThat(problems.get(2)).isEmpty();
        assertThat(new Concept(String.class, Optional.empty(), Optional.empty()).problems())
                .containsExactly("String has no source");
    }

    /** The concepts of the handbook's chapters 1 to 5. */
    @Test
    void everyConceptIsAType() {
        Set<String> types =
                ModuleTypes.of(Term.class).stream().map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(types).contains("""
                                CoreValue ActionField ModelCell AnchoringDirection CompetenceKind MentalRoom
                                CommunicationDirection Vision PartyAgenda NetworkLeadershipFunction LeadershipAttention
                                CoCreationForm Thickness ThicknessFactors CoCreationTrait ServiceArrangement
                                Collaboration Party Sector PartyKind CitizenRole CitizenRoleCoverage MunicipalRole
                                MunicipalityView SocialEntrepreneurshipMark InstitutionalLogic Place
                                CoCreationMoment SpiralStage SpiralPosition CoActivity MunicipalityStep StepProfile
                                SteeringBalance MunicipalityGeneration InnovationTest SocialInnovationTest
                                InnovationDegree InnovationKind NestaStage ProjectPhase Funding SocialProblem
                                WickedTrait SocialCapital ValueLevel""".split("\\s+"));
    }
}
