package no.samskaping.model.words;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.review.ValueRule;
import org.immutables.value.Value;

/**
 * One text in one or more languages, such as the statement of a questionnaire's item.
 *
 * <p>Immutable and thread-safe; equal when every language has the same text.
 */
@Value.Immutable
@ValueStyle
public interface LocalizedText {
    /**
     * The text by IETF language tag ({@code nb}, {@code nn}, {@code en}, {@code se} …), sorted by tag.
     *
     * @return at least one text, none of them blank
     */
    @Value.NaturalOrder
    SortedMap<String, String> getTexts();

    /**
     * The text for a reader: in the locale's language ({@code no} reads {@code nb}), else in English, else in the first
     * language that there is.
     *
     * @param locale the reader's
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
     * A text in the three languages of the library.
     *
     * @param nb Norwegian Bokmål
     * @param nn Norwegian Nynorsk
     * @param en English
     * @return the text
     * @throws no.samskaping.model.review.InvalidValueException if one of them is blank
     */
    static LocalizedText of(String nb, String nn, String en) {
        return builder()
                .putTexts("nb", nb)
                .putTexts("nn", nn)
                .putTexts("en", en)
                .build();
    }

    /**
     * Starts a text.
     *
     * @return a builder that refuses a text without languages, a blank text and a tag that is no language tag
     */
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
