package no.samskaping.charts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.Language;
import no.samskaping.samson.scoring.ScoringRules;
import org.jspecify.annotations.Nullable;

/**
 * For whom and how charts and pages are made: the language, the names of the parties, a title, the colours.
 *
 * <pre>{@code
 * ChartOptions options = ChartOptions.of(Locale.forLanguageTag("nb"), collaboration);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two values are equal if all their properties are equal.
 */
@Source(document = SourceDocument.CONVENTION)
public final class ChartOptions {
    private final Locale locale;
    private final Map<String, String> names;
    private final Optional<String> title;
    private final Palette palette;
    private final ScoringRules scoringRules;

    private ChartOptions(Locale locale, Builder builder) {
        this.locale = locale;
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(builder.names));
        this.title = builder.title;
        this.palette = builder.palette;
        this.scoringRules = builder.scoringRules;
    }

    /** {@return the reader's language: Bokmål ({@code nb} or {@code no}), Nynorsk ({@code nn}) or English ({@code en})} */
    public Locale getLocale() {
        return locale;
    }

    /** {@return the names of the parties by id; a party without one is called by its id} */
    public Map<String, String> getNames() {
        return names;
    }

    /** {@return the title of the chart or page, or empty for a title that says what it is} */
    public Optional<String> getTitle() {
        return title;
    }

    /** {@return the colours; {@link Palette#LIGHT} unless set} */
    public Palette getPalette() {
        return palette;
    }

    /**
     * Returns the rules that the scorecards were scored by. Charts only take the limits of the bands from them, and draw no
     * bands behind scores that other limits were used for.
     *
     * @return the rules; the standard ones unless set
     */
    public ScoringRules getScoringRules() {
        return scoringRules;
    }

    /**
     * Creates options with a language only.
     *
     * @param locale the reader's language
     * @return the options
     * @throws InvalidValueException if the charts do not have the language
     */
    public static ChartOptions of(Locale locale) {
        return builder().locale(locale).build();
    }

    /**
     * Creates options with a language and the names of the parties.
     *
     * @param locale the reader's language
     * @param collaboration whose parties are named
     * @return the options
     * @throws InvalidValueException if the charts do not have the language
     */
    public static ChartOptions of(Locale locale, Collaboration collaboration) {
        return builder().locale(locale).namesOf(collaboration).build();
    }

    /** {@return a new builder, which refuses a language that the charts do not have} */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what the options mean for a drawing. */
    Context context() {
        ChartWords words = new ChartWords(Language.of(locale));
        return new Context(words, names, title, palette.colors(), scoringRules);
    }

    private List<Object> properties() {
        return List.of(locale, names, title, palette, scoringRules);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChartOptions options && properties().equals(options.properties());
    }

    @Override
    public int hashCode() {
        return properties().hashCode();
    }

    @Override
    public String toString() {
        return "ChartOptions" + properties();
    }

    /** Builds {@link ChartOptions}. */
    public static final class Builder {
        private static final Set<String> LANGUAGES = Set.of("nb", "nn", "no", "en");

        private final Map<String, String> names = new LinkedHashMap<>();
        private @Nullable Locale locale;
        private Optional<String> title = Optional.empty();
        private Palette palette = Palette.LIGHT;
        private ScoringRules scoringRules = ScoringRules.standard();

        Builder() {}

        /**
         * Copies all properties of options; names are added.
         *
         * @param options the options
         * @return this builder
         */
        public Builder from(ChartOptions options) {
            options.names.forEach(this::putNames);
            options.title.ifPresent(this::title);
            return locale(options.locale).palette(options.palette).scoringRules(options.scoringRules);
        }

        /**
         * Sets the reader's language, which is required.
         *
         * @param value the language
         * @return this builder
         */
        public Builder locale(Locale value) {
            this.locale = Objects.requireNonNull(value, "locale");
            return this;
        }

        /**
         * Adds the name of a party, or replaces it.
         *
         * @param partyId the id of the party
         * @param name its name
         * @return this builder
         */
        public Builder putNames(String partyId, String name) {
            names.put(Objects.requireNonNull(partyId, "party id"), Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * Sets the names of the parties, in place of those that were set.
         *
         * @param values the names by the ids of the parties
         * @return this builder
         */
        public Builder names(Map<String, String> values) {
            names.clear();
            values.forEach(this::putNames);
            return this;
        }

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

        /**
         * Sets the title.
         *
         * @param value the title
         * @return this builder
         */
        public Builder title(String value) {
            return title(Optional.of(value));
        }

        /**
         * Sets the title, or removes it.
         *
         * @param value the title, or empty for one that says what the chart is
         * @return this builder
         */
        public Builder title(Optional<String> value) {
            this.title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * Sets the colours.
         *
         * @param value the colours
         * @return this builder
         */
        public Builder palette(Palette value) {
            this.palette = Objects.requireNonNull(value, "palette");
            return this;
        }

        /**
         * Sets the rules that the scorecards were scored by.
         *
         * @param value the rules
         * @return this builder
         */
        public Builder scoringRules(ScoringRules value) {
            this.scoringRules = Objects.requireNonNull(value, "scoring rules");
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options
         * @throws InvalidValueException if there is no language, or one that the charts do not have
         */
        public ChartOptions build() {
            if (locale == null) {
                throw new InvalidValueException("locale");
            }
            String tag = locale.toLanguageTag();
            new Checks()
                    .that(
                            LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage()),
                            ChartRule.UNSUPPORTED_LANGUAGE,
                            "/locale",
                            "tag",
                            tag)
                    .orThrow();
            return new ChartOptions(locale, this);
        }
    }
}
