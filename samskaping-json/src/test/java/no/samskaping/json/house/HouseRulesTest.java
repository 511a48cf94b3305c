package no.samskaping.json.house;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which way the arrows point, which room knows which, and what nothing here may reach for. */
class HouseRulesTest {
    private static final String MODEL = "no.samskaping.model..";
    private static final String SAMSON = "no.samskaping.samson..";
    private static final String SOIMPACT = "no.samskaping.soimpact..";
    private static final String JSON = "no.samskaping.json..";
    private static final String[] METHOD = {MODEL, SAMSON, SOIMPACT};

    private static final String[] CHAPTERS = {
        "no.samskaping.model.innovation..",
        "no.samskaping.model.municipality..",
        "no.samskaping.model.process..",
        "no.samskaping.model.thickness.."
    };
    private static final String[] ROOMS_OF_JSON = {
        "no.samskaping.json.bind..",
        "no.samskaping.json.host..",
        "no.samskaping.json.lines..",
        "no.samskaping.json.shape..",
        "no.samskaping.json.strict..",
        "no.samskaping.json.text.."
    };

    private static DescribedPredicate<JavaClass> hidden() {
        return resideInAPackage("no.samskaping..internal..").or(resideInAnyPackage(ROOMS_OF_JSON));
    }

    private static DescribedPredicate<JavaClass> shown() {
        return modifier(JavaModifier.PUBLIC).<JavaClass>forSubtype().and(not(hidden()));
    }

    private static void holds(ArchRule rule) {
        rule.check(Published.CLASSES);
    }

    @Test
    void allFourModulesAreLookedAt() {
        for (String room : new String[] {MODEL, SAMSON, SOIMPACT, JSON}) {
            assertThat(Published.CLASSES.that(resideInAPackage(room))).as(room).hasSizeGreaterThan(50);
        }
    }

    @Test
    void theModelKnowsNoneOfTheOthers() {
        holds(noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SAMSON, SOIMPACT, JSON));
    }

    @Test
    void theTwoToolsDoNotKnowEachOther() {
        holds(noClasses()
                .that()
                .resideInAPackage(SAMSON)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SOIMPACT, JSON));
        holds(noClasses()
                .that()
                .resideInAPackage(SOIMPACT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SAMSON, JSON));
    }

    /** Of Immutables there is a mark in the class files that nothing reads at run time. */
    @Test
    void theMethodStandsOnTheJdkAndTwoSetsOfAnnotations() {
        holds(classes()
                .that()
                .resideInAnyPackage(METHOD)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "no.samskaping..",
                        "java..",
                        "jakarta.validation..",
                        "org.jspecify.annotations..",
                        "org.immutables.value.."));
    }

    @Test
    void eachGenerationOfJacksonHasItsRoom() {
        holds(noClasses()
                .that(are(not(resideInAPackage("no.samskaping.json.jackson2"))))
                .should()
                .dependOnClassesThat(
                        are(resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."))));
        holds(noClasses()
                .that(are(not(resideInAnyPackage(
                        "no.samskaping.json", "no.samskaping.json.jackson3", "no.samskaping.json.strict"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.."));
    }

    /** What all of the model is made with knows of no chapter; its reviews do, and belong to the collaboration. */
    @Test
    void theModelIsMadeFromTheGroundUp() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "no.samskaping.model.internal",
                        "no.samskaping.model.review",
                        "no.samskaping.model.source",
                        "no.samskaping.model.words")
                .should()
                .dependOnClassesThat(are(resideInAnyPackage(CHAPTERS))));
        holds(noClasses()
                .that(are(resideInAnyPackage(CHAPTERS)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.samskaping.model.internal.collaboration"));
    }

    @Test
    void theChaptersOfTheModelDoNotGoInCircles() {
        holds(slices().matching("no.samskaping.model.(*)..")
                .that(new DescribedPredicate<>("are chapters") {
                    @Override
                    public boolean test(Slice slice) {
                        return slice.stream().allMatch(resideInAnyPackage(CHAPTERS));
                    }
                })
                .should()
                .beFreeOfCycles());
    }

    @Test
    void theRoomsOfSamsonDoNotGoInCircles() {
        holds(slices().matching("no.samskaping.samson.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theRoomsOfSoImpactDoNotGoInCircles() {
        holds(slices().matching("no.samskaping.soimpact.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theRoomsOfJsonDoNotGoInCircles() {
        holds(slices().matching("no.samskaping.json.(*)..").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOCK", "CHANCE", "DEFAULTS", "ENVIRONMENT", "FILES"})
    void nothingReachesForWhatItWasNotHanded(Reach reach) {
        holds(noClasses().should().accessTargetWhere(reach.access()));
    }

    @Test
    void theMethodStartsNoThreads() {
        holds(noClasses().that().resideInAnyPackage(METHOD).should().accessTargetWhere(Reach.THREADS.access()));
    }

    @ParameterizedTest
    @EnumSource
    void eachReachIsSeenWherePlanted(Reach reach) {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class.getDeclaredClasses());
        EvaluationResult result =
                noClasses().should().accessTargetWhere(reach.access()).evaluate(planted);
        assertThat(result.getFailureReport().getDetails()).isNotEmpty();
    }

    @Test
    void nothingStaticCanBeAssigned() {
        holds(fields().that().areStatic().should().beFinal());
    }

    @Test
    void valuesCannotChange() {
        holds(fields().that()
                .areDeclaredInClassesThat(
                        are(simpleNameStartingWith("Immutable").or(simpleNameStartingWith("Built"))))
                .and()
                .doNotHaveName("initShim") // While a value is made it reckons its derived parts.
                .should()
                .beFinal()
                .andShould()
                .bePrivate());
    }

    @Test
    void whatAUserCallsShowsNoInternals() {
        holds(noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(are(shown()))
                .should()
                .haveRawReturnType(are(hidden()))
                .orShould()
                .haveRawParameterTypes(anyElementThat(are(hidden()))));
    }
}
