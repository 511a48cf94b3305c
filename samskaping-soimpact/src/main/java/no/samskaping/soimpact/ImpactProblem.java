package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * Step 1: the societal problem that the effort is to solve.
 *
 * <p>The handbook asks for the problem; its parts are ours. Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "samfunnsproblem")
public interface ImpactProblem {
    /**
     * What the problem is.
     *
     * @return a text
     */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getDescription();

    /**
     * What brings the problem about.
     *
     * @return the causes, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getCauses();

    /**
     * What follows from the problem.
     *
     * @return the consequences, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getConsequences();

    /**
     * What is done about the problem already.
     *
     * @return the solutions that exist, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getExistingSolutions();

    /**
     * What shows that the problem is there.
     *
     * @return the evidence, in the author's order
     */
    List<@NotBlank @Size(max = Lengths.TEXT) String> getEvidence();

    /**
     * Starts a problem.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImpactProblem}. */
    class Builder extends ImmutableImpactProblem.Builder {
        Builder() {}
    }
}
