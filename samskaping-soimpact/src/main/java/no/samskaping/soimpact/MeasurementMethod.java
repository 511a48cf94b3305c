package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * Step 6: how an indicator is measured, by whom, and how often.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "målemetode")
public interface MeasurementMethod {
    /**
     * Which indicator is measured this way.
     *
     * @return the identifier of an indicator
     */
    String getIndicator();

    /**
     * Where the data come from.
     *
     * @return a short name: a register, a survey, an interview
     */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getSource();

    /**
     * Which kind of data they are.
     *
     * @return the kind
     */
    MethodKind getKind();

    /**
     * Whether the data are people's own experience (subjective) rather than what others can see (objective).
     *
     * @return true or false; empty while nobody has said, which is not the same as objective
     */
    Optional<Boolean> getSubjective();

    /**
     * Who collects the data.
     *
     * @return a person or a role, or empty
     */
    Optional<@Size(min = 1, max = Lengths.NAME) String> getCollectedBy();

    /**
     * Who keeps an eye on the values.
     *
     * @return a person or a role, or empty
     */
    Optional<@Size(min = 1, max = Lengths.NAME) String> getMonitoredBy();

    /**
     * How often it is measured.
     *
     * @return the frequency, or empty
     */
    Optional<Frequency> getFrequency();

    /**
     * Starts a method.
     *
     * @return a builder that refuses an invalid identifier
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasurementMethod}. */
    class Builder extends ImmutableMeasurementMethod.Builder {
        Builder() {}

        @Override
        public MeasurementMethod build() {
            MeasurementMethod method = super.build();
            new Checks().id("/indicator", method.getIndicator()).orThrow();
            return method;
        }
    }
}
