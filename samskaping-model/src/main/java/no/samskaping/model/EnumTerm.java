package no.samskaping.model;

import java.util.Locale;
import java.util.Optional;
import no.samskaping.model.internal.Words;

/**
 * A {@link Term} that is one of a closed list: an enum constant.
 *
 * <p>Its code is the constant's name in lower case with hyphens, its words stand in the properties files of its module.
 */
public interface EnumTerm extends Term {
    /**
     * The constant's name, as Java has it.
     *
     * @return the name
     */
    String name();

    /**
     * The enum that lists this term.
     *
     * @return the enum class
     */
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
     * Finds the term with a code.
     *
     * @param <E> the enum
     * @param type the enum that lists the terms
     * @param code the code to look for, matched exactly
     * @return the term, or empty when the list has none with that code
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
