package no.samskaping.checks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the API of each module with its description in {@code checks/api}, so that no change goes unnoticed. */
class ApiTest {
    private static final Path DESCRIPTIONS = Path.of("api");

    private static final String ACCEPT = "If the change is intended, describe it in CHANGELOG.md and accept it with"
            + " mvn -B verify -pl checks -am -Dtest=ApiTest -Dapi.write=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    static List<Pom> jars() {
        return Build.jars();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void matchesItsDescription(Pom pom) throws IOException {
        Path description = DESCRIPTIONS.resolve(pom.artifactId() + ".txt");
        String now = describe(pom.made(".jar"));
        if (Boolean.getBoolean("api.write")) {
            Files.createDirectories(DESCRIPTIONS);
            Files.writeString(description, now);
        }
        assertThat(description).as("%s has no description. %s", pom, ACCEPT).exists();
        String described = Files.readString(description).replace("\r\n", "\n");
        assertThat(now)
                .as("types that users cannot use, in the API of %s", pom)
                .doesNotContain(".internal.", "Immutable");
        ApiDifference difference = ApiDifference.between(described, now);
        assertThat(difference.isNone())
                .withFailMessage(() -> "The API of %s differs from checks/api/%s.%n%s%s"
                        .formatted(pom, description.getFileName(), difference, ACCEPT))
                .isTrue();
        assertThat(described)
                .as("checks/api/%s was edited by hand. %s", description.getFileName(), ACCEPT)
                .isEqualTo(now);
    }

    static String describe(Path jar) throws IOException {
        OpenTypes open = OpenTypes.of(jar);
        ApiText api = new ApiText(open.exported());
        return Stream.of(
                        Stream.of(ApiText.of(open.module())),
                        open.packages().stream().map(ApiText::of),
                        open.types().stream().map(api::of))
                .flatMap(each -> each)
                .collect(joining("\n"));
    }
}
