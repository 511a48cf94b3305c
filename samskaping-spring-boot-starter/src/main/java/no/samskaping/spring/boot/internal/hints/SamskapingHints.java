package no.samskaping.spring.boot.internal.hints;

import no.samskaping.json.DocumentType;
import no.samskaping.spring.boot.internal.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * The properties that are read by reflection: by Jakarta Validation those of the library's values, and by the application's
 * mapper those of a problem. What is looked up by name is listed in the jars, in {@code META-INF/native-image}.
 */
public final class SamskapingHints implements RuntimeHintsRegistrar {
    /** Called by Spring. */
    public SamskapingHints() {}

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        new BindingReflectionHintsRegistrar().registerReflectionHints(hints.reflection(), Problem.class);
        for (DocumentType<?> type : DocumentType.values()) {
            new ValueTypes().from(type.getJavaType()).forEach(value -> hints.reflection()
                    .registerType(value, MemberCategory.INVOKE_PUBLIC_METHODS));
        }
    }
}
