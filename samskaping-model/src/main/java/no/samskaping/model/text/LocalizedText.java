package no.samskaping.model.text;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.term.Language;
import org.immutables.value.Value;

/**
 * A text in one or more languages, such as the statement of a questionnaire item.
 *
 * <p>Immutable and thread-safe. Two texts are equal if they have the same languages and the same text in each.
 */
@Value.Immutable
@ValueStyle
public sealed interface LocalizedText permits ImmutableLocalizedText {
    /**
     * {@return the texts by IETF language tag ({@code nb}, {@code nn}, {@code en}, {@code se} …), sorted by tag} There is at
     * least one text, and no text is blank.
     */
    @Value.NaturalOrder
    SortedMap<String, String> getTexts();

    /**
     * Returns the text in the language of a locale.
     *
     * <p>The tag {@code no} means {@code nb}. If the language is missing, the English text is returned; if that is missing
     * too, the first text.
     *
     * @param locale the reader's locale
     * @return the text, never blank
     */
    default String get(Locale locale) {
        String tag = Locale.forLanguageTag(locale.toLanguageTag()).getLanguage();
        SortedMap<String, String> texts = getTexts();
        String text = texts.get(tag.equals("no") ? Language.BOKMAAL.getTag() : tag);
        if (text == null) {
            text = texts.get(Language.ENGLISH.getTag());
        }
        return text == null ? texts.values().iterator().next() : text;
    }

    /**
     * Creates a text in the three languages of the library.
     *
     * @param nb Norwegian Bokmål
     * @param nn Norwegian Nynorsk
     * @param en English
     * @return the text
     * @throws no.samskaping.model.finding.InvalidValueException if one of them is blank
     */
    static LocalizedText of(String nb, String nn, String en) {
        return builder()
                .putTexts("nb", nb)
                .putTexts("nn", nn)
                .putTexts("en", en)
                .build();
    }

    /** {@return a new builder, which refuses blank texts, invalid language tags and a text without languages} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalizedText}. */
    class Builder extends ImmutableLocalizedText.Builder {
        Builder() {}

        @Override
        public LocalizedText build() {
            LocalizedText text = super.build();
            Checks checks = new Checks().that(!text.getTexts().isEmpty(), ValueRule.EMPTY, "");
            new TreeMap<>(text.getTexts())
                    .forEach((tag, words) -> checks.that(!words.isBlank(), ValueRule.BLANK, "/" + tag)
                            .that(isLanguageTag(tag), ValueRule.INVALID_LANGUAGE, "/" + tag, "tag", tag));
            checks.orThrow();
            return text;
        }

        private static boolean isLanguageTag(String tag) {
            return !tag.isEmpty()
                    && tag.length() <= 35
                    && Locale.forLanguageTag(tag).toLanguageTag().equals(tag)
                    && !tag.equals("und");
        }
    }
}
