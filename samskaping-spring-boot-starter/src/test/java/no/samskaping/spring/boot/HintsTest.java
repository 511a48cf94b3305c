package no.samskaping.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskaping.json.DocumentType;
import no.samskaping.spring.boot.internal.hints.SamskapingHints;
import no.samskaping.spring.boot.internal.problem.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** In a native image, constraints can be checked and problems written. Files are checked by the checks of all modules. */
class HintsTest {
    private static RuntimeHints hints() {
        RuntimeHints hints = new RuntimeHints();
        SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
                .load(RuntimeHintsRegistrar.class)
                .stream()
                .filter(SamskapingHints.class::isInstance)
                .forEach(registrar -> registrar.registerHints(hints, HintsTest.class.getClassLoader()));
        return hints;
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
        // A class, an interface that others extend, and a value that is part of no document.
        assertThat(List.of(
                        "no.samskaping.samson.assessment.ResponseSheet",
                        "no.samskaping.soimpact.indicator.DatedValue",
                        "no.samskaping.samson.trajectory.Trajectory"))
                .allSatisfy(type -> assertThat(RuntimeHintsPredicates.reflection()
                                .onType(TypeReference.of(type))
                                .withMemberCategory(MemberCategory.INVOKE_PUBLIC_METHODS))
                        .as(type)
                        .accepts(hints));
    }

    @Test
    void theProblemsOfAResponseCanBeWritten() throws Exception {
        assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(Problem.class.getMethod("pointer")))
                .accepts(hints());
    }
}
