package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * What a revision of a chain says of its origin: which revision it changes, at which step, why, and on what grounds.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "tilpasning")
public interface Revision {
    /**
     * The revision that was changed.
     *
     * @return 1 or higher
     */
    int getRevision();

    /**
     * The step that was changed.
     *
     * @return the step
     */
    SoImpactStep getStep();

    /**
     * Why it was changed.
     *
     * @return a text
     */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getReason();

    /**
     * The measurements that the change rests on.
     *
     * @return references to measurements of the chain
     */
    List<MeasurementRef> getMeasurements();

    /**
     * Starts the account of a revision.
     *
     * @return a builder that refuses a revision below 1
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Revision}. */
    class Builder extends ImmutableRevision.Builder {
        Builder() {}

        @Override
        public Revision build() {
            Revision revision = super.build();
            new Checks()
                    .inRange("/revision", revision.getRevision(), 1, Integer.MAX_VALUE)
                    .orThrow();
            return revision;
        }
    }
}
