package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import no.samskaping.json.internal.binding.TypeBindings;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Term;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;

/** Mappers know all types that have a JSON form, and no types of the application. */
class HostTypesTest {
    private enum OwnTerm implements EnumTerm {
        OWN
    }

    @Test
    void everyTermIsBound() {
        assertThat(LibraryClasses.terms()).hasSizeGreaterThan(40).allSatisfy(type -> {
            assertThat(TypeBindings.of(type)).isPresent();
            assertThat(TypeBindings.isLibraryType(type)).isTrue();
        });
    }

    @Test
    void everyPublicPackageIsKnown() {
        assertThat(LibraryClasses.of(Term.class, ConfidentialScorecard.class, ImpactChain.class).stream()
                        .filter(type -> !(type.getPackageName() + ".").contains(".internal."))
                        .filter(type -> !type.getPackageName().endsWith(".source")))
                .allMatch(TypeBindings::isLibraryType);
    }

    @Test
    void everyTypeWithACodecIsBound() {
        List<Class<?>> shaped = new ArrayList<>();
        for (Class<?> home : LibraryClasses.of(TypeBindings.class)) {
            for (Field field : home.getDeclaredFields()) {
                if (Codec.class.isAssignableFrom(field.getType())
                        && field.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> argument
                        && TypeBindings.isLibraryType(argument)) {
                    shaped.add(argument);
                }
            }
        }

        assertThat(shaped).hasSizeGreaterThan(35).allMatch(type -> TypeBindings.of(type)
                .isPresent());
    }

    @Test
    void otherTypesAreNotBound() {
        Rule rule = no.samskaping.model.finding.ValueRule.values()[0];

        assertThat(TypeBindings.of(OwnTerm.class)).isEmpty();
        assertThat(TypeBindings.isLibraryType(OwnTerm.class)).isFalse();
        assertThat(TypeBindings.of(String.class)).isEmpty();
        assertThat(TypeBindings.of(Object.class)).isEmpty();
        assertThat(TypeBindings.of(Term.class)).isEmpty();
        assertThat(TypeBindings.of(rule.getClass())).isEmpty();
    }
}
