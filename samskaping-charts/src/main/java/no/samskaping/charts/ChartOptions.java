package no.samskaping.charts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.scoring.ScoringRules;
import org.immutables.value.Value;

/**
 * For whom and how charts and pages are made: the language, the names of the parties, a title, the colours.
 *
 * <pre>{@code
 * ChartOptions options = ChartOptions.of(Locale.forLanguageTag("nb"), collaboration);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two values are equal if all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface ChartOptions permits ImmutableChartOptions {
    /** {@return the reader's language: Bokmål ({@code nb} or {@code no}), Nynorsk ({@code nn}) or English ({@code en})} */
    Locale getLocale();

    /** {@return the names of the parties by id; a party without one is called by its id} */
    Map<String, String> getNames();

    /** {@return the title of the chart or page, or empty for a title that says what it is} */
    Optional<String> getTitle();

    /** {@return the colours; {@link Palette#LIGHT} unless set} */
    @Value.Default
    default Palette getPalette() {
        return Palette.LIGHT;
    }

    /**
     * Returns the rules that the scorecards were scored by. Charts only take the limits of the bands from them, and draw no
     * bands behind scores that other limits were used for.
     *
     * @return the rules; the standard ones unless set
     */
    @Value.Default
    default ScoringRules getScoringRules() {
        return ScoringRules.standard();
    }

    /**
     * Creates options with a language only.
     *
     * @param locale the reader's language
     * @return the options
     * @throws no.samskaping.model.finding.InvalidValueException if the charts do not have the language
     */
    static ChartOptions of(Locale locale) {
        return builder().locale(locale).build();
    }

    /**
     * Creates options with a language and the names of the parties.
     *
     * @param locale the reader's language
     * @param collaboration whose parties are named
     * @return the options
     * @throws no.samskaping.model.finding.InvalidValueException if the charts do not have the language
     */
    static ChartOptions of(Locale locale, Collaboration collaboration) {
        return builder().locale(locale).namesOf(collaboration).build();
    }

    /** {@return a new builder, which refuses a language that the charts do not have} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ChartOptions}. */
    class Builder extends ImmutableChartOptions.Builder {
        private static final Set<String> LANGUAGES = Set.of("nb", "nn", "no", "en");

        Builder() {}

        /**
         * Adds the names of the parties of a collaboration.
         *
         * @param collaboration the collaboration
         * @return this builder
         */
        public Builder namesOf(Collaboration collaboration) {
            for (Party party : collaboration.getParties()) {
                putNames(party.getId(), party.getName());
            }
            return this;
        }

        @Override
        public ChartOptions build() {
            ChartOptions options = super.build();
            String tag = options.getLocale().toLanguageTag();
            new Checks()
                    .that(
                            LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage()),
                            ChartRule.UNSUPPORTED_LANGUAGE,
                            "/locale",
                            "tag",
                            tag)
                    .orThrow();
            return options;
        }
    }
}
