package no.samskaping.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.spring.boot.internal.hints.SamskapingHints;
import no.samskaping.spring.boot.internal.problem.Problem;
import no.samskaping.soimpact.review.ReviewedChainValidator;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** A native image has what the library looks up by name. */
class HintsTest {
    private static RuntimeHints hints(ClassLoader loader) {
        RuntimeHints hints = new RuntimeHints();
        SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
                .load(RuntimeHintsRegistrar.class)
                .stream()
                .filter(SamskapingHints.class::isInstance)
                .forEach(registrar -> registrar.registerHints(hints, loader));
        return hints;
    }

    private static RuntimeHints hints() {
        return hints(HintsTest.class.getClassLoader());
    }

    /** All resources of the modules except what is read from the module path or by the platform itself. */
    @Test
    void allResourcesOfTheLibraryAreKept() throws IOException {
        RuntimeHints hints = hints();
        for (String module : List.of("model", "samson", "soimpact", "json", "charts", "spring-boot-starter")) {
            Path folder = Path.of("..", "samskaping-" + module, "src", "main", "resources");
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                                .filter(file -> !file.startsWith("META-INF/services/")
                                        && !file.startsWith("META-INF/spring"))
                                .filter(file -> !isBundle(file)))
                        .isNotNull()
                        .allSatisfy(file -> assertThat(RuntimeHintsPredicates.resource().forResource(file))
                                .as(file)
                                .accepts(hints));
            }
        }
        assertThat(RuntimeHintsPredicates.resource().forBundle("ContributorValidationMessages"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forBundle("no.samskaping.spring.boot.internal.problem.words"))
                .accepts(hints);
    }

    private static boolean isBundle(String file) {
        return file.startsWith("ContributorValidationMessages") || file.contains("internal/problem/words");
    }

    @Test
    void theConstraintsOfAllValuesCanBeRead() throws Exception {
        RuntimeHints hints = hints();
        for (DocumentType<?> type : DocumentType.values()) {
            assertThat(type.getJavaType().getPermittedSubclasses()).isNotEmpty().allSatisfy(value -> assertThat(
                            RuntimeHintsPredicates.reflection()
                                    .onType(value)
                                    .withMemberCategory(MemberCategory.INVOKE_PUBLIC_METHODS))
                    .as(value.getName())
                    .accepts(hints));
        }
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(TypeReference.of("no.samskaping.samson.assessment.ResponseSheet"))
                        .withMemberCategory(MemberCategory.INVOKE_PUBLIC_METHODS))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection().onConstructorInvocation(ReviewedChainValidator.class
                        .getConstructor()))
                .accepts(hints);
    }

    @Test
    void theProblemsOfAResponseCanBeWritten() throws Exception {
        assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(Problem.class.getMethod("pointer")))
                .accepts(hints());
    }

    @Test
    void withoutValidationThereIsNoValidator() {
        RuntimeHints hints = hints(new FilteredClassLoader("jakarta.validation"));
        assertThat(RuntimeHintsPredicates.reflection().onType(ReviewedChainValidator.class)).rejects(hints);
    }
}
