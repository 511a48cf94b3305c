package no.samskaping.spring.boot.internal.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.samskaping.model.term.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of problem details: the application's if it has them, or else these. */
public final class ProblemWords implements MessageSource {
    /** The files with the texts. */
    public static final String FILES = "no/samskaping/spring/boot/internal/problem/words";

    private static final String PREFIX = "samskaping.problem.";

    private final MessageSource application;
    private final ResourceBundleMessageSource own = new ResourceBundleMessageSource();

    /** Makes texts that an application can replace with its own. */
    public ProblemWords(MessageSource application) {
        this.application = application;
        own.setBasename(FILES);
        own.setDefaultEncoding(StandardCharsets.UTF_8.name());
        own.setFallbackToSystemLocale(false);
        own.setBundleClassLoader(ProblemWords.class.getClassLoader());
    }

    /** Returns a text of the library; applications name it with {@code samskaping.problem.} before its key. */
    String text(String key, Locale locale, Object... arguments) {
        return getMessage(PREFIX + key, arguments, locale);
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        String theirs = application.getMessage(code, arguments, null, locale);
        return theirs == null ? own.getMessage(code, arguments, otherwise, language(locale)) : theirs;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        String theirs = application.getMessage(code, arguments, null, locale);
        return theirs == null ? own.getMessage(code, arguments, language(locale)) : theirs;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        try {
            return application.getMessage(resolvable, locale);
        } catch (NoSuchMessageException e) {
            return own.getMessage(resolvable, language(locale));
        }
    }

    private static Locale language(@Nullable Locale locale) {
        return (locale == null ? Language.BOKMAAL : Language.of(locale)).getLocale();
    }
}
