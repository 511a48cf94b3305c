package no.samskaping.spring.boot.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.StaticMessageSource;

/** The application's texts come first; for other languages there is English, and for none Bokmål. */
class ProblemWordsTest {
    private static final String KEY = "samskaping.problem.unreadable-value";

    private final StaticMessageSource application = new StaticMessageSource();
    private final ProblemWords words = new ProblemWords(application);

    @Test
    void hasAllLanguagesOfTheLibrary() {
        assertThat(words.getMessage(KEY, null, (Locale) null)).isEqualTo("Verdien kan ikke leses.");
        assertThat(words.getMessage(KEY, null, Locale.FRENCH)).isEqualTo("The value cannot be read.");
        assertThat(words.getMessage(KEY, null, "?", Locale.ENGLISH)).isEqualTo("The value cannot be read.");
        assertThat(words.getMessage("unknown", null, "?", Locale.ENGLISH)).isEqualTo("?");
        assertThat(words.getMessage(new DefaultMessageSourceResolvable(KEY), Locale.ENGLISH))
                .isEqualTo("The value cannot be read.");
    }

    @Test
    void prefersTheApplications() {
        application.addMessage(KEY, Locale.ENGLISH, "own");

        assertThat(words.getMessage(KEY, null, Locale.ENGLISH)).isEqualTo("own");
        assertThat(words.getMessage(KEY, null, "?", Locale.ENGLISH)).isEqualTo("own");
        assertThat(words.getMessage(new DefaultMessageSourceResolvable(KEY), Locale.ENGLISH))
                .isEqualTo("own");
    }
}
