package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each published module has what Maven Central requires. All files except the jars are made in the profile release. */
class PublicationTest {
    /** A system property that the profile {@code release} sets. */
    static final String RELEASE = "release";

    static List<Pom> published() {
        return Build.published();
    }

    static List<Pom> jars() {
        return Build.jars();
    }

    @ParameterizedTest
    @MethodSource("published")
    void thePomHasTheElementsThatCentralRequires(Pom pom) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : List.of("name", "description")) {
            softly.assertThat(pom.own(path)).as(path).hasValueSatisfying(PublicationTest::isFilled);
        }
        for (String path : List.of(
                "groupId",
                "version",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url")) {
            softly.assertThat(pom.inherited(path)).as(path).hasValueSatisfying(PublicationTest::isFilled);
        }
        softly.assertAll();
    }

    private static void isFilled(String text) {
        assertThat(text).isNotBlank().doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("published")
    void noPomContainsARepository(Pom pom) {
        for (String path : List.of("repositories", "pluginRepositories", "distributionManagement")) {
            assertThat(pom.all(path)).as(path).isEmpty();
            assertThat(pom.all("profiles/profile/" + path)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void theJarIsANamedModuleWithItsCoordinates(Pom pom) throws IOException {
        assertThat(entries(pom.made(".jar")))
                .contains("module-info.class", "META-INF/maven/no.samskaping/" + pom.artifactId() + "/pom.properties")
                .noneMatch(entry -> entry.startsWith("org/immutables/"));
    }

    /** The index is for Quarkus, which finds no constraints without it. */
    @ParameterizedTest
    @MethodSource("jars")
    void aJarWithConstraintsHasAnIndex(Pom pom) throws IOException {
        if (hasConstraints(pom.made(".jar"))) {
            assertThat(entries(pom.made(".jar"))).contains("META-INF/jandex.idx");
        } else {
            assertThat(pom.artifactId()).isNotIn("samskaping-model", "samskaping-samson", "samskaping-soimpact");
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void theJarHasItsVersionAndItsLicence(Pom pom) throws IOException {
        assertThat(entries(pom.made(".jar"))).contains("META-INF/LICENSE");
        try (JarFile jar = new JarFile(pom.made(".jar").toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isEqualTo(pom.version());
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    @EnabledIfSystemProperty(named = RELEASE, matches = "true")
    void everyClassHasItsSource(Pom pom) throws IOException {
        Set<String> sources = entries(pom.made("-sources.jar"));
        assertThat(entries(pom.made(".jar")).stream()
                        .filter(entry -> entry.endsWith(".class"))
                        .map(entry -> entry.replaceFirst("(\\$[^/]*)?\\.class$", ".java")))
                .isNotEmpty()
                .isSubsetOf(sources);
    }

    @ParameterizedTest
    @MethodSource("jars")
    @EnabledIfSystemProperty(named = RELEASE, matches = "true")
    void everyPublicTypeHasAJavadocPage(Pom pom) throws IOException {
        Set<String> pages = entries(pom.made("-javadoc.jar"));
        OpenTypes open = OpenTypes.of(pom.made(".jar"));
        assertThat(open.types()).isNotEmpty();
        assertThat(pages)
                .contains("index.html")
                .containsAll(open.types().stream()
                        .map(type -> open.module().name() + "/" + page(type))
                        .toList());
    }

    private static String page(Class<?> type) {
        String name = type.getPackageName();
        return name.replace('.', '/') + "/" + type.getCanonicalName().substring(name.length() + 1) + ".html";
    }

    @ParameterizedTest
    @MethodSource("jars")
    @EnabledIfSystemProperty(named = RELEASE, matches = "true")
    void theBillOfMaterialsListsTheDependenciesOfTheModule(Pom pom) throws IOException {
        JsonNode bill = JsonMapper.shared()
                .readTree(pom.folder().resolve("target/bom.json").toFile());
        assertThat(bill.at("/metadata/component/name").asString()).isEqualTo(pom.artifactId());
        assertThat(bill.at("/metadata/component/version").asString()).isEqualTo(pom.version());
        List<String> named = bill.at("/components")
                .valueStream()
                .map(component -> component.at("/name").asString())
                .toList();
        Set<String> needed = OpenTypes.of(pom.made(".jar")).module().requires().stream()
                .filter(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> !name.startsWith("java."))
                .map(PublicationTest::artifact)
                .collect(Collectors.toSet());
        assertThat(needed).isNotEmpty();
        assertThat(named).containsAll(needed).doesNotContain("junit-jupiter", "jqwik", "value-annotations");
    }

    /** Returns the artifact of a Java module. */
    private static String artifact(String module) {
        return switch (module) {
            case "de.siegmar.fastcsv" -> "fastcsv";
            case "jakarta.validation" -> "jakarta.validation-api";
            case "org.jspecify" -> "jspecify";
            case "tools.jackson.core" -> "jackson-core";
            case "tools.jackson.databind" -> "jackson-databind";
            default -> module.replaceFirst("^no\\.", "").replace('.', '-');
        };
    }

    /** Returns whether a class of a jar has an annotation of Jakarta Validation. */
    private static boolean hasConstraints(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class")) {
                    String bytes = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                    if (bytes.contains("Ljakarta/validation/")) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                Stream<? extends ZipEntry> entries = file.stream()) {
            return new TreeSet<>(entries.map(ZipEntry::getName).toList());
        }
    }
}
