package no.samskaping.model.internal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks up texts in the UTF-8 properties files of a module, one file per package and language.
 *
 * <p>{@code ResourceBundle} is not used, because it falls back to the default locale and hides missing translations. The
 * files are in {@code META-INF}, which is accessible from other modules.
 */
public final class Words {
    private static final String FOLDER = "/META-INF/samskaping/words/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Words() {}

    /** Returns the code for the name of a constant: {@code common-goals} for {@code COMMON_GOALS}. */
    public static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the text for a type and a key. */
    public static String of(Class<?> type, String key, Locale locale) {
        return find(type, key, locale)
                .orElseThrow(() -> new MissingResourceException(
                        "Missing text: " + fileName(type, LanguageTag.of(locale)) + " " + key(type, key),
                        type.getName(),
                        key));
    }

    /** Returns the text for a type and a key, or empty if there is none. */
    public static Optional<String> find(Class<?> type, String key, Locale locale) {
        return Optional.ofNullable(file(type, LanguageTag.of(locale)).getProperty(key(type, key)));
    }

    /** Returns a text with each {@code {name}} replaced by its argument. Placeholders without an argument are kept. */
    public static String format(Class<?> type, String key, Locale locale, Map<String, String> arguments) {
        return PLACEHOLDER
                .matcher(of(type, key, locale))
                .replaceAll(match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), match.group())));
    }

    private static String key(Class<?> type, String key) {
        return type.getSimpleName() + "." + key;
    }

    private static String fileName(Class<?> type, String language) {
        return FOLDER + type.getPackageName() + "_" + language + ".properties";
    }

    private static Properties file(Class<?> type, String language) {
        return FILES.computeIfAbsent(fileName(type, language), name -> load(type, name));
    }

    private static Properties load(Class<?> type, String name) {
        Properties words = new Properties();
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return words;
    }
}
