package no.samskaping.checks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The API of each module is the one that is described in {@code api}, so that no change of it goes unseen. */
class ApiTest {
    private static final Path DESCRIPTIONS = Build.ROOT.resolve("api");

    private static final String ACCEPT = "If users can live with it, say so in CHANGELOG.md and accept it with"
            + " mvn -B verify -pl checks -am -Dtest=ApiTest -Dapi.write=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    static List<Pom> jars() {
        return Build.jars();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void isTheOneDescribed(Pom pom) throws IOException {
        Path description = DESCRIPTIONS.resolve(pom.artifactId() + ".txt");
        String now = describe(pom.made(".jar"));
        if (Boolean.getBoolean("api.write")) {
            Files.createDirectories(DESCRIPTIONS);
            Files.writeString(description, now);
        }
        assertThat(description).as("%s is not described. %s", pom, ACCEPT).exists();
        String described = Files.readString(description).replace("\r\n", "\n");
        ApiDifference difference = ApiDifference.between(described, now);
        assertThat(difference.isNone())
                .withFailMessage(() -> "The API of %s is not as in api/%s.%n%s%s"
                        .formatted(pom, description.getFileName(), difference, ACCEPT))
                .isTrue();
        assertThat(described)
                .as("api/%s was written by hand. %s", description.getFileName(), ACCEPT)
                .isEqualTo(now);
    }

    private static String describe(Path jar) throws IOException {
        ModuleReference module = ModuleFinder.of(jar).findAll().iterator().next();
        Set<String> exported = module.descriptor().exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        ApiText api = new ApiText(exported);
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            List<Class<?>> types = files.filter(file -> file.endsWith(".class"))
                    .filter(file -> exported.contains(packageOf(file)))
                    .map(ApiTest::load)
                    .filter(type -> !type.isSynthetic() || type.getSimpleName().equals("package-info"))
                    .sorted(Comparator.comparing((Class<?> type) -> type.getPackageName())
                            .thenComparing(type -> !type.getSimpleName().equals("package-info"))
                            .thenComparing(Class::getName))
                    .collect(Collectors.toList());
            return ApiText.of(module.descriptor())
                    + types.stream()
                            .filter(type -> type.getSimpleName().equals("package-info") || api.isAccessible(type))
                            .map(type -> type.getSimpleName().equals("package-info")
                                    ? ApiText.of(type.getPackage())
                                    : api.of(type))
                            .collect(joining("\n", "\n", ""));
        }
    }

    private static String packageOf(String file) {
        return file.substring(0, Math.max(file.lastIndexOf('/'), 0)).replace('/', '.');
    }

    /** From the class path, where what the types speak of is at hand; a module that is not there is a gap in this POM. */
    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, ApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("checks/pom.xml lacks the module with " + name, e);
        }
    }
}
