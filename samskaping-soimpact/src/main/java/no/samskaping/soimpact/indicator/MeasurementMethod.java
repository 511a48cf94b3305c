package no.samskaping.soimpact.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Step 6: how an indicator is measured, by whom, and how often.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "målemetode")
public sealed interface MeasurementMethod permits ImmutableMeasurementMethod {
    /** {@return the id of the indicator that is measured} */
    String getIndicatorId();

    /** {@return the source of the data, such as a register, a survey or an interview} */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getSource();

    /** {@return the kind of data} */
    MethodKind getKind();

    /**
     * {@return whether the data are people's own experience or what others can observe; empty if not stated, which
     * does not mean objective}
     */
    Optional<Objectivity> getObjectivity();

    /** {@return the person or role that collects the data, or empty} */
    Optional<@Size(min = 1, max = Lengths.NAME) String> getCollectedBy();

    /** {@return the person or role that monitors the values, or empty} */
    Optional<@Size(min = 1, max = Lengths.NAME) String> getMonitoredBy();

    /** {@return how often the indicator is measured, or empty} */
    Optional<Frequency> getFrequency();

    /** {@return a new builder, which rejects an invalid id} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasurementMethod}. */
    class Builder extends ImmutableMeasurementMethod.Builder {
        Builder() {}

        @Override
        public MeasurementMethod build() {
            MeasurementMethod method = super.build();
            new Checks().id("/indicator", method.getIndicatorId()).orThrow();
            return method;
        }
    }
}
