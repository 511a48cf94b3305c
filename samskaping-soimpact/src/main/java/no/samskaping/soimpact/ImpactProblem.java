package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Step 1: the societal problem that the effort is to solve.
 *
 * <p>The handbook asks for the problem; the division into properties is ours. Immutable and thread-safe. Two values
 * are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "samfunnsproblem")
public sealed interface ImpactProblem permits ImmutableImpactProblem {
    /** {@return what the problem is} */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getDescription();

    /** {@return the causes, in the author's order} */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getCauses();

    /** {@return the consequences, in the author's order} */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getConsequences();

    /** {@return existing solutions, in the author's order} */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getExistingSolutions();

    /** {@return evidence that the problem exists, in the author's order} */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getEvidence();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImpactProblem}. */
    class Builder extends ImmutableImpactProblem.Builder {
        Builder() {}
    }
}
