package no.samskaping.spring.boot.internal.hints;

import no.samskaping.json.DocumentType;
import no.samskaping.json.SamskapingSchemas;
import no.samskaping.spring.boot.internal.problem.Problem;
import no.samskaping.spring.boot.internal.problem.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.util.ClassUtils;

/**
 * What the library looks up by name at run time: its texts, schemas and versions, the properties whose constraints Jakarta
 * Validation reads, and the validators of its own constraints.
 */
public final class SamskapingHints implements RuntimeHintsRegistrar {
    private static final String VALIDATOR = "no.samskaping.soimpact.review.ReviewedChainValidator";

    /** Called by Spring. */
    public SamskapingHints() {}

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        BindingReflectionHintsRegistrar binding = new BindingReflectionHintsRegistrar();
        binding.registerReflectionHints(hints.reflection(), Problem.class);
        for (DocumentType<?> type : DocumentType.values()) {
            new ValueTypes().from(type.getJavaType()).forEach(value -> hints.reflection()
                    .registerType(value, MemberCategory.INVOKE_PUBLIC_METHODS));
        }
        if (ClassUtils.isPresent("jakarta.validation.ConstraintValidator", loader)) {
            hints.reflection()
                    .registerTypeIfPresent(loader, VALIDATOR, MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS);
        }
        hints.resources()
                .registerPattern("META-INF/samskaping/words/*.properties")
                .registerPattern("no/samskaping/spring/boot/version.properties")
                .registerPattern(SamskapingSchemas.class.getPackageName().replace('.', '/') + "/schema/*.json")
                .registerResourceBundle("ContributorValidationMessages")
                .registerResourceBundle(ProblemWords.FILES.replace('/', '.'));
    }
}
