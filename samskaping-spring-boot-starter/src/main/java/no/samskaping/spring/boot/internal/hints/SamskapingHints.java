package no.samskaping.spring.boot.internal.hints;

import java.util.List;
import no.samskaping.json.DocumentType;
import no.samskaping.model.municipality.StepProfile;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.money.SocialReturn;
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
    /** Values with constraints that are part of no document; applications make them. */
    private static final List<Class<?>> OTHERS = List.of(SocialReturn.class, StepProfile.class, Trajectory.class);

    /** Called by Spring. */
    public SamskapingHints() {}

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        new BindingReflectionHintsRegistrar().registerReflectionHints(hints.reflection(), Problem.class);
        ValueTypes types = new ValueTypes();
        DocumentType.values().forEach(document -> types.add(document.getJavaType()));
        OTHERS.forEach(types::add);
        types.found().forEach(type -> hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS));
    }
}
