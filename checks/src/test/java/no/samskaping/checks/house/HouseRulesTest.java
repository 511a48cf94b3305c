package no.samskaping.checks.house;

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
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samskaping.checks.house.planted.one.First;
import no.samskaping.checks.house.planted.two.Second;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dependencies between modules and packages, and what no class may use. */
class HouseRulesTest {
    private static final String MODEL = "no.samskaping.model..";
    private static final String SAMSON = "no.samskaping.samson..";
    private static final String SOIMPACT = "no.samskaping.soimpact..";
    private static final String JSON = "no.samskaping.json..";
    private static final String CHARTS = "no.samskaping.charts..";
    private static final String EXCHANGE = "no.samskaping.exchange..";
    private static final String STARTER = "no.samskaping.spring.boot..";
    private static final String INTERNAL = "no.samskaping..internal..";
    private static final String[] METHOD = {MODEL, SAMSON, SOIMPACT, CHARTS};

    private static final String[] CHAPTERS = {
        "no.samskaping.model.innovation..",
        "no.samskaping.model.municipality..",
        "no.samskaping.model.process..",
        "no.samskaping.model.thickness.."
    };

    private static final int MAX_FILES = 20;

    /** The public interfaces that applications may implement, and why. All others are sealed. */
    private static final Map<String, String> OPEN_INTERFACES = Map.of(
            "no.samskaping.model.term.Term", "applications have terms of their own",
            "no.samskaping.model.term.EnumTerm", "applications have terms of their own, as enums",
            "no.samskaping.model.finding.Rule", "applications have rules of their own",
            "no.samskaping.model.finding.EnumRule", "applications have rules of their own, as enums",
            "no.samskaping.soimpact.review.ChainCheck", "applications review chains by rules of their own",
            "no.samskaping.json.lines.ProgressListener", "applications show progress in their own way");

    private static DescribedPredicate<JavaClass> internal() {
        return resideInAPackage(INTERNAL);
    }

    private static DescribedPredicate<JavaClass> exported() {
        return modifier(JavaModifier.PUBLIC).<JavaClass>forSubtype().and(not(internal()));
    }

    private static void check(ArchRule rule) {
        rule.check(Published.CLASSES);
    }

    @Test
    void allModulesAreImported() {
        for (String module : new String[] {MODEL, SAMSON, SOIMPACT, JSON, CHARTS, EXCHANGE}) {
            assertThat(Published.CLASSES.that(resideInAPackage(module)))
                    .as(module)
                    .hasSizeGreaterThan(50);
        }
        assertThat(Published.CLASSES.that(resideInAPackage(STARTER))).hasSizeGreaterThan(30);
        assertThat(Published.modules())
                .extracting(ModuleDescriptor::name)
                .containsExactly(
                        "no.samskaping.model",
                        "no.samskaping.samson",
                        "no.samskaping.soimpact",
                        "no.samskaping.json",
                        "no.samskaping.charts",
                        "no.samskaping.exchange",
                        "no.samskaping.spring.boot");
    }

    @Test
    void onlyTheStarterDependsOnSpring() {
        check(noClasses()
                .that(are(not(resideInAPackage(STARTER))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STARTER, "org.springframework.."));
    }

    @Test
    void theModelDependsOnNoOtherModule() {
        check(noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SAMSON, SOIMPACT, JSON, CHARTS, EXCHANGE));
    }

    @Test
    void samsonAndSoImpactDoNotDependOnEachOther() {
        check(noClasses()
                .that()
                .resideInAPackage(SAMSON)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SOIMPACT, JSON, CHARTS, EXCHANGE));
        check(noClasses()
                .that()
                .resideInAPackage(SOIMPACT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SAMSON, JSON, CHARTS, EXCHANGE));
    }

    @Test
    void jsonAndChartsDoNotDependOnEachOtherAndNeitherOnExchange() {
        check(noClasses()
                .that()
                .resideInAPackage(JSON)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CHARTS, EXCHANGE));
        check(noClasses()
                .that()
                .resideInAPackage(CHARTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JSON, EXCHANGE));
    }

    /** Immutables leaves an annotation in the class files that is not read at run time. */
    @Test
    void theMethodDependsOnTheJdkAndOnAnnotations() {
        check(classes()
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

    /** swagger-core's own interfaces have types of Jackson 2. */
    @Test
    void eachVersionOfJacksonIsUsedInItsOwnPackages() {
        check(noClasses()
                .that(are(
                        not(resideInAnyPackage("no.samskaping.json.jackson2", "no.samskaping.json.openapi", STARTER))))
                .should()
                .dependOnClassesThat(
                        are(resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."))));
        check(noClasses()
                .that(are(not(resideInAnyPackage(
                        "no.samskaping.json.jackson3", "no.samskaping.json.internal.strict", STARTER))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.."));
    }

    /** The packages that all of the model uses do not depend on single chapters; a collaboration depends on chapters. */
    @Test
    void theFoundationsOfTheModelDoNotDependOnItsChapters() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "no.samskaping.model.internal..",
                        "no.samskaping.model.finding",
                        "no.samskaping.model.source",
                        "no.samskaping.model.term",
                        "no.samskaping.model.text")
                .should()
                .dependOnClassesThat(
                        are(resideInAnyPackage(CHAPTERS).or(resideInAPackage("no.samskaping.model.collaboration")))));
        check(noClasses()
                .that(are(resideInAnyPackage(CHAPTERS)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("no.samskaping.model.collaboration"));
    }

    /** Each package is a slice of its own: its subpackages are others. */
    private static final ArchRule NO_CYCLES = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return type.getPackageName().startsWith("no.samskaping.")
                            ? SliceIdentifier.of(type.getPackageName())
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    @Test
    void noPackageIsPartOfAnImportCycle() {
        check(NO_CYCLES);
    }

    @Test
    void aPlantedCycleIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(First.class, Second.class);

        assertThat(NO_CYCLES.evaluate(planted).getFailureReport().getDetails()).hasSize(1);
    }

    @Test
    void noPackageHasMoreThanTwentyFiles() {
        assertThat(filesByPackage(Published.CLASSES))
                .hasSizeGreaterThan(30)
                .allSatisfy((name, files) -> assertThat(files).as(name).hasSizeLessThanOrEqualTo(MAX_FILES));
    }

    /** Counted against what is known of two packages: nested classes have no file of their own. */
    @Test
    void filesAreCountedByTheirSources() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class, Planted.Clock.class, First.class);

        assertThat(filesByPackage(planted))
                .containsOnly(
                        Map.entry(Planted.class.getPackageName(), Set.of("Planted.java")),
                        Map.entry(First.class.getPackageName(), Set.of("First.java")));
        assertThat(filesByPackage(Published.CLASSES).get("no.samskaping.json"))
                .containsExactly("DocumentType.java", "SamskapingSchemas.java", "package-info.java");
    }

    /** The source files of each package, without those that Immutables generates. */
    private static Map<String, Set<String>> filesByPackage(JavaClasses classes) {
        Map<String, Set<String>> files = new TreeMap<>();
        for (JavaClass type : classes) {
            String file = type.getSource().orElseThrow().getFileName().orElseThrow();
            if (!file.startsWith("Immutable")) {
                files.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                        .add(file);
            }
        }
        return files;
    }

    @Test
    void thePackagesThatAreNotExportedAreNamedInternal() {
        for (ModuleDescriptor module : Published.modules()) {
            Set<String> exported = module.exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            assertThat(exported).as(module.name()).isNotEmpty();
            assertThat(Published.CLASSES.that(resideInAPackage(module.name() + "..")).stream()
                            .map(JavaClass::getPackageName)
                            .distinct())
                    .allSatisfy(name -> assertThat(name.contains(".internal."))
                            .as(name + " is " + (exported.contains(name) ? "exported" : "not exported"))
                            .isNotEqualTo(exported.contains(name)));
        }
    }

    @Test
    void thePublicInterfacesAreSealed() {
        assertThat(openInterfaces(Published.CLASSES)).containsExactlyInAnyOrderElementsOf(OPEN_INTERFACES.keySet());
    }

    @Test
    void aPlantedOpenInterfaceIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class.getDeclaredClasses());

        assertThat(openInterfaces(planted)).containsExactly(Planted.Open.class.getName());
    }

    private static List<String> openInterfaces(JavaClasses classes) {
        return classes.that(are(exported())).stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> !type.reflect().isSealed() && isAccessible(type.reflect()))
                .map(JavaClass::getName)
                .toList();
    }

    /** A public type inside one that is not public cannot be implemented elsewhere. */
    private static boolean isAccessible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isAccessible(type.getEnclosingClass()));
    }

    /**
     * The one place that opens a file: a caller has passed its path. Everything else reads streams that the caller opened.
     */
    private static final DescribedPredicate<JavaAccess<?>> DOCUMENT_FILE =
            DescribedPredicate.describe("it is the file of a document", HouseRulesTest::opensDocument);

    private static boolean opensDocument(JavaAccess<?> access) {
        return access.getOrigin().getFullName().startsWith("no.samskaping.json.DocumentType.read(java.nio.file.Path, ")
                && access.getTarget().getFullName().startsWith("java.nio.file.Files.newInputStream(");
    }

    /** A type of problem is a URI, which is named and not opened. */
    private static final DescribedPredicate<JavaAccess<?>> PROBLEM_TYPE = DescribedPredicate.describe(
            "it names a type of problem",
            access -> access.getOriginOwner().getPackageName().startsWith("no.samskaping.spring.boot")
                    && access.getTarget().getFullName().startsWith("java.net.URI.create("));

    @ParameterizedTest
    @EnumSource(names = {"CLOCK", "CHANCE", "DEFAULTS", "ENVIRONMENT", "FILES"})
    void nothingDependsOnMoreThanItsArguments(Reach reach) {
        check(noClasses()
                .should()
                .accessTargetWhere(reach.access().and(not(DOCUMENT_FILE)).and(not(PROBLEM_TYPE))));
    }

    /** Otherwise the exception above would allow something unknown. */
    @Test
    void aDocumentIsOpenedInOnePlace() {
        assertThat(Published.CLASSES.stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(HouseRulesTest::opensDocument))
                .hasSize(1);
    }

    @Test
    void theMethodStartsNoThreads() {
        check(noClasses().that().resideInAnyPackage(METHOD).should().accessTargetWhere(Reach.THREADS.access()));
    }

    @ParameterizedTest
    @EnumSource
    void eachPlantedReachIsFound(Reach reach) {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class.getDeclaredClasses());
        EvaluationResult result = noClasses()
                .should()
                .accessTargetWhere(reach.access().and(not(DOCUMENT_FILE)))
                .evaluate(planted);
        assertThat(result.getFailureReport().getDetails()).isNotEmpty();
    }

    @Test
    void staticFieldsAreFinal() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void theFieldsOfValuesArePrivateAndFinal() {
        check(fields().that()
                .areDeclaredInClassesThat(
                        are(simpleNameStartingWith("Immutable").or(simpleNameStartingWith("Built"))))
                .and()
                .doNotHaveName("initShim") // Set while a value is built, to compute derived properties.
                .should()
                .beFinal()
                .andShould()
                .bePrivate());
    }

    @Test
    void publicMethodsDoNotExposeInternalTypes() {
        check(noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(are(exported())
                        .and(DescribedPredicate.describe("are accessible", type -> isAccessible(type.reflect()))))
                .should()
                .haveRawReturnType(are(internal()))
                .orShould()
                .haveRawParameterTypes(anyElementThat(are(internal()))));
    }
}
