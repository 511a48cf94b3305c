package no.samskaping.model.internal;

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
import no.samskaping.model.words.Language;

/**
 * Looks up the words of a type in its module's UTF-8 properties files, one file a package and language.
 *
 * <p>Not {@code ResourceBundle}: that falls back to the default locale and hides a missing translation. The files lie
 * below {@code META-INF}, which no module encapsulates.
 */
public final class Words {
    private static final String PLACE = "/META-INF/samskaping/words/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Words() {}

    /** The code for a constant's name: {@code COMMON_GOALS} gives {@code common-goals}. */
    public static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text under a key of a type; throws when there is none. */
    public static String of(Class<?> type, String key, Locale locale) {
        return find(type, key, locale)
                .orElseThrow(() -> new MissingResourceException(
                        "No words for " + fileName(type, Language.of(locale)) + " " + key(type, key),
                        type.getName(),
                        key));
    }

    /** The text under a key of a type, or empty. */
    public static Optional<String> find(Class<?> type, String key, Locale locale) {
        return Optional.ofNullable(file(type, Language.of(locale)).getProperty(key(type, key)));
    }

    /** The text under a key with each {@code {name}} replaced by its argument; an unknown name stays as it stands. */
    public static String format(Class<?> type, String key, Locale locale, Map<String, String> arguments) {
        return PLACEHOLDER
                .matcher(of(type, key, locale))
                .replaceAll(match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), match.group())));
    }

    private static String key(Class<?> type, String key) {
        return type.getSimpleName() + "." + key;
    }

    private static String fileName(Class<?> type, Language language) {
        return PLACE + type.getPackageName() + "_" + language.getTag() + ".properties";
    }

    private static Properties file(Class<?> type, Language language) {
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
