package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * Step 10: what the measurements taught, and which steps are adapted for it.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "evaluering")
public interface Evaluation {
    /**
     * When the evaluation was made.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What came out of it.
     *
     * @return a text
     */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getSummary();

    /**
     * Which steps are adapted.
     *
     * @return the steps, in the method's order
     */
    Set<SoImpactStep> getAdapts();

    /**
     * Which measurements it rests on.
     *
     * @return references to measurements of the chain
     */
    List<MeasurementRef> getMeasurements();

    /**
     * What went another way than hoped, to be learnt from.
     *
     * @return the negative experiences, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getNegativeExperiences();

    /**
     * Starts an evaluation.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evaluation}. */
    class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
