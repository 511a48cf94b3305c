package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * Why a revision of a chain was made: which revision it changes, at which step, for what reason, and based on which
 * measurements.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "SoImpact: de ti stegene", term = "tilpasning")
public sealed interface Revision permits ImmutableRevision {
    /** {@return the number of the revision that was changed, 1 or higher} */
    int getRevision();

    /** {@return the step that was changed} */
    SoImpactStep getStep();

    /** {@return why it was changed} */
    @NotBlank
    @Size(max = Lengths.TEXT)
    String getReason();

    /** {@return references to the measurements that the change is based on} */
    List<MeasurementRef> getMeasurements();

    /** {@return a new builder, which rejects a revision below 1} */
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
