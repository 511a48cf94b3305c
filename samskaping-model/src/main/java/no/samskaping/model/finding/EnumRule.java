package no.samskaping.model.finding;

import java.util.Locale;
import java.util.Map;
import no.samskaping.model.internal.words.Words;
import no.samskaping.model.source.SourceReference;

/**
 * A {@link Rule} that is an enum constant.
 *
 * <p>The id is the name of the constant in lower case, with hyphens. The source is the
 * {@link no.samskaping.model.source.Source} annotation of the constant or its enum. The message and the help are read from
 * the properties files of the module.
 *
 * <p>Applications may implement this interface with enums of their own. The texts are then read from
 * {@code META-INF/samskaping/words/<package>_<nb|nn|en>.properties} on the path of the enum, under the keys
 * {@code <Enum>.<id>} and {@code <Enum>.<id>.help}.
 */
public interface EnumRule extends Rule {
    /** {@return the name of the constant} */
    String name();

    /** {@return the enum that declares the constant} */
    Class<?> getDeclaringClass();

    @Override
    default String getId() {
        return Words.code(name());
    }

    @Override
    default SourceReference getSource() {
        return SourceReference.of((Enum<?>) this)
                .orElseThrow(() -> new IllegalStateException("The rule has no @Source: " + getId()));
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
