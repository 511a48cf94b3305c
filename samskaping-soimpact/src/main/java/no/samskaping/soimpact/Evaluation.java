package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Step 10: what was learnt from the measurements, and which steps are adapted because of it.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "evaluering")
public sealed interface Evaluation permits ImmutableEvaluation {
    /** {@return the date of the evaluation} */
    LocalDate getDate();

    /** {@return the conclusion of the evaluation} */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getSummary();

    /** {@return the steps that are adapted, in the order of the method} */
    Set<SoImpactStep> getAdapts();

    /** {@return references to the measurements that the evaluation is based on} */
    List<MeasurementRef> getMeasurements();

    /** {@return what did not work as intended, in the author's order} */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getNegativeExperiences();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evaluation}. */
    class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
