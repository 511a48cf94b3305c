package no.samskaping.model.socialvalue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * What the parties say that their process has given, on a day, in their own words.
 *
 * <p>A record names the gains, or the question that it answers, or both. A record with a question and without gains is an
 * answer that found none.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Ingen rette linjer", term = "verdier i prosessen")
public sealed interface GainRecord permits ImmutableGainRecord {
    /**
     * The day on which the parties talked about it.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The question that the record answers.
     *
     * @return the question, or empty if the parties named gains without one
     */
    Optional<GainQuestion> getQuestion();

    /**
     * The gains that the parties see.
     *
     * @return the gains, in the order of their list; empty only if a question is answered
     */
    Set<ProcessGain> getGains();

    /**
     * What has changed, in the parties' own words.
     *
     * @return the description; blank only in a draft
     */
    @NotBlank
    @Size(max = 2000)
    String getDescription();

    /**
     * Starts a record.
     *
     * @return a builder that refuses a record with neither a question nor a gain
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GainRecord}. */
    class Builder extends ImmutableGainRecord.Builder {
        Builder() {}

        @Override
        public GainRecord build() {
            GainRecord gain = super.build();
            new Checks()
                    .that(
                            gain.getQuestion().isPresent() || !gain.getGains().isEmpty(),
                            ValueRule.MISSING,
                            "/gains",
                            "field",
                            "gains")
                    .orThrow();
            return gain;
        }
    }
}
