package no.samskaping.model.review;

import java.util.Locale;
import java.util.Map;
import no.samskaping.model.internal.Words;
import no.samskaping.model.source.SourceReference;

/** A {@link Rule} of the library's own: an enum constant with its source beside it and its words in properties files. */
public interface EnumRule extends Rule {
    /**
     * The constant's name, as Java has it.
     *
     * @return the name
     */
    String name();

    /**
     * The enum that lists this rule.
     *
     * @return the enum class
     */
    Class<?> getDeclaringClass();

    @Override
    default String getId() {
        return Words.code(name());
    }

    @Override
    default SourceReference getSource() {
        return SourceReference.of((Enum<?>) this).orElseThrow(() -> new IllegalStateException("No source: " + getId()));
    }

    @Override
    default String message(Locale locale, Map<String, String> arguments) {
        return Words.format(getDeclaringClass(), getId(), locale, arguments);
    }

    @Override
    default String help(Locale locale) {
        return Words.of(getDeclaringClass(), getId() + ".help", locale);
    }
}
