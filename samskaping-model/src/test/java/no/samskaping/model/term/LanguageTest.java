package no.samskaping.model.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages of locales, and texts in several languages. */
class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "nb, BOKMAAL",
        "nb-NO, BOKMAAL",
        "no, BOKMAAL",
        "no-NO, BOKMAAL",
        "nn, NYNORSK",
        "nn-NO, NYNORSK",
        "en, ENGLISH",
        "en-GB, ENGLISH",
        "tr-TR, ENGLISH",
        "se-NO, ENGLISH",
        "und, ENGLISH"
    })
    void followsTheTag(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @Test
    @SuppressWarnings("deprecation")
    void supportsTheOldNameOfNynorsk() {
        assertThat(Language.of(new Locale("no", "NO", "NY"))).isEqualTo(Language.NYNORSK);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
    }

    @Provide
    Arbitrary<LocalizedText> texts() {
        return ModelArbitraries.localizedTexts();
    }

    @Provide
    Arbitrary<Locale> readers() {
        return Arbitraries.of(Locale.getAvailableLocales());
    }

    @Property
    void everyReaderGetsAText(@ForAll("texts") LocalizedText text, @ForAll("readers") Locale reader) {
        assertThat(text.getTexts()).containsValue(text.get(reader));
        assertThat(text.get(Locale.forLanguageTag("no"))).isEqualTo(text.get(Locale.forLanguageTag("nb")));
    }

    @Test
    void aReaderGetsTheirOwnLanguageThenEnglishThenTheFirst() {
        LocalizedText text = LocalizedText.of("nb", "nn", "en");
        assertThat(text.get(Locale.forLanguageTag("nn-NO"))).isEqualTo("nn");
        assertThat(text.get(Locale.FRANCE)).isEqualTo("en");
        assertThat(LocalizedText.builder()
                        .texts(Map.of("se", "s", "da", "d"))
                        .build()
                        .get(Locale.FRANCE))
                .isEqualTo("d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NB", "nb_NO", "und", "x y", "a-verylongtagthatnoonewouldwriteanywhere"})
    void invalidLanguageTagsAreRefused(String tag) {
        assertThatThrownBy(() -> LocalizedText.builder().putTexts(tag, "x").build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/" + tag));
    }

    @Test
    void emptyAndBlankTextsAreRefused() {
        assertThatThrownBy(() -> LocalizedText.builder().build()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> LocalizedText.of("a", " ", ""))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/en", "/nn"));
    }
}
