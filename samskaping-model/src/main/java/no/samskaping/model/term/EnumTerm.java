package no.samskaping.model.term;

import java.util.Locale;
import java.util.Optional;
import no.samskaping.model.internal.words.Words;

/**
 * A {@link Term} that is an enum constant.
 *
 * <p>The code is the name of the constant in lower case, with hyphens. The label and the description are read from the
 * properties files of the module.
 *
 * <p>Applications may implement this interface with enums of their own. The texts are then read from
 * {@code META-INF/samskaping/words/<package>_<nb|nn|en>.properties} on the path of the enum, under the keys
 * {@code <Enum>.<code>} and {@code <Enum>.<code>.description}.
 */
public interface EnumTerm extends Term {
    /** {@return the name of the constant} */
    String name();

    /** {@return the enum that declares the constant} */
    Class<?> getDeclaringClass();

    @Override
    default String getCode() {
        return Words.code(name());
    }

    @Override
    default String label(Locale locale) {
        return Words.of(getDeclaringClass(), getCode(), locale);
    }

    @Override
    default String description(Locale locale) {
        return Words.of(getDeclaringClass(), getCode() + ".description", locale);
    }

    /**
     * Finds the constant with a code.
     *
     * @param <E> the enum
     * @param type the enum
     * @param code the code, which must match exactly
     * @return the constant, or empty if no constant has this code
     */
    static <E extends Enum<E> & EnumTerm> Optional<E> fromCode(Class<E> type, String code) {
        for (E term : type.getEnumConstants()) {
            if (term.getCode().equals(code)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
