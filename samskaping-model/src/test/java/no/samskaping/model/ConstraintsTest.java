package no.samskaping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.collaboration.PartyAgenda;
import no.samskaping.model.collaboration.Place;
import no.samskaping.model.collaboration.Vision;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.municipality.MunicipalityStep;
import no.samskaping.model.municipality.StepProfile;
import no.samskaping.model.municipality.UnitSteps;
import no.samskaping.model.process.AnchorPoint;
import no.samskaping.model.process.AnchoringDirection;
import no.samskaping.model.socialvalue.GainRecord;
import no.samskaping.model.socialvalue.ProcessGain;
import no.samskaping.model.socialvalue.Representation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A validation provider finds a violation of every constraint and every cascade of the model. */
class ConstraintsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final String LONG = "å".repeat(5001);

    static Stream<Arguments> violations() {
        return Stream.of(" ", LONG).flatMap(bad -> {
            Place place = Place.builder().name(bad).country("NO").build();
            PartyAgenda agenda = PartyAgenda.builder().partyId("a").aim(bad).build();
            Vision vision = Vision.builder().statement(bad).build();
            SocialProblem problem = SocialProblem.builder().description(bad).build();
            Party party = Party.builder()
                    .id("a")
                    .name(bad)
                    .position(bad)
                    .kind(PartyKind.USERS)
                    .sector(Sector.HOUSEHOLDS)
                    .build();
            AnchorPoint point = AnchorPoint.builder()
                    .direction(AnchoringDirection.UP)
                    .description(bad)
                    .build();
            UnitSteps unit = UnitSteps.of(bad, MunicipalityStep.CURIOUS);
            Representation representation = Representation.builder()
                    .forWhom(bad)
                    .reason(bad)
                    .addPublishedIn(bad)
                    .build();
            GainRecord gain = GainRecord.builder()
                    .date(LocalDate.of(2020, 1, 1))
                    .addGains(ProcessGain.values()[0])
                    .description(bad)
                    .build();
            Collaboration.Builder collaboration =
                    Collaboration.builder().id("x").title("x");
            return Stream.of(
                    arguments("Place.name", place, "name"),
                    arguments("PartyAgenda.aim", agenda, "aim"),
                    arguments("Vision.statement", vision, "statement"),
                    arguments(
                            "Vision.agendas",
                            Vision.builder().statement("x").addAgendas(agenda).build(),
                            "agendas[0].aim"),
                    arguments("SocialProblem.description", problem, "description"),
                    arguments("Party.name", party, "name"),
                    arguments("Party.position", party, "position"),
                    arguments("AnchorPoint.description", point, "description"),
                    arguments("UnitSteps.unitName", unit, "unitName"),
                    arguments("GainRecord.description", gain, "description"),
                    arguments("Representation.forWhom", representation, "forWhom"),
                    arguments("Representation.reason", representation, "reason"),
                    arguments("Representation.publishedIn", representation, "publishedIn[0].<list element>"),
                    arguments(
                            "StepProfile.units",
                            StepProfile.builder().addUnits(unit).build(),
                            "units[0].unitName"),
                    arguments(
                            "Collaboration.title",
                            Collaboration.builder().id("x").title(bad).build(),
                            "title"),
                    arguments("Collaboration.place", collaboration.place(place).build(), "place.name"),
                    arguments(
                            "Collaboration.problem",
                            collaboration.problem(problem).build(),
                            "problem.description"),
                    arguments(
                            "Collaboration.vision", collaboration.vision(vision).build(), "vision.statement"),
                    arguments(
                            "Collaboration.parties",
                            collaboration.addParties(party).build(),
                            "parties[0].name"),
                    arguments(
                            "Collaboration.anchorPoints",
                            collaboration.addAnchorPoints(point).build(),
                            "anchorPoints[0].description"),
                    arguments(
                            "Collaboration.representation",
                            collaboration.representation(representation).build(),
                            "representation.forWhom"),
                    arguments(
                            "Collaboration.gains", collaboration.addGains(gain).build(), "gains[0].description"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void violationsAreFound(String accessor, Object value, String path) {
        assertThat(VALIDATOR.validate(value).stream()
                        .map(violation -> violation.getPropertyPath().toString()))
                .as(accessor)
                .contains(path);
    }

    @Test
    void absentValuesViolateNothing() {
        Party party = Party.builder()
                .id("a")
                .name("x")
                .kind(PartyKind.USERS)
                .sector(Sector.HOUSEHOLDS)
                .build();
        assertThat(VALIDATOR.validate(party)).isEmpty();
        assertThat(VALIDATOR.validate(Collaboration.builder()
                        .id("x")
                        .title("x")
                        .addParties(party)
                        .build()))
                .isEmpty();
    }

    @Test
    void everyConstraintHasAViolationHere() {
        Set<String> constrained = new TreeSet<>();
        for (Class<?> type : ModelArbitraries.all().keySet()) {
            for (Method method : type.getMethods()) {
                if (isConstrained(method.getAnnotatedReturnType()) || isConstrained(method.getAnnotations())) {
                    String name = method.getName().replaceAll("^(get|is)", "");
                    constrained.add(type.getSimpleName() + "."
                            + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
                }
            }
        }
        Set<String> tested = violations().map(each -> (String) each.get()[0]).collect(Collectors.toSet());
        assertThat(tested).isEqualTo(constrained);
    }

    private static boolean isConstrained(AnnotatedType type) {
        return isConstrained(type.getAnnotations())
                || (type instanceof AnnotatedParameterizedType parameterized
                        && Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                .anyMatch(ConstraintsTest::isConstrained));
    }

    private static boolean isConstrained(Annotation... annotations) {
        return Arrays.stream(annotations)
                .map(Annotation::annotationType)
                .anyMatch(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class));
    }
}
