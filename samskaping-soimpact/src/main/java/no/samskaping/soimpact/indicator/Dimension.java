package no.samskaping.soimpact.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * One way to split an indicator, such as "age", and the slices that together make up the whole.
 *
 * <p>By our convention the slices of a dimension do not overlap and leave nobody out, so that their values add up to
 * a headline value. Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Dimension permits ImmutableDimension {
    /** {@return what the indicator is split by} */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getName();

    /** {@return the ids of the slices: at least one, each once} */
    List<String> getSlices();

    /** {@return a new builder, which rejects a dimension without slices, invalid ids and repeated slices} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dimension}. */
    class Builder extends ImmutableDimension.Builder {
        Builder() {}

        @Override
        public Dimension build() {
            Dimension dimension = super.build();
            new Checks()
                    .notEmpty("/slices", dimension.getSlices())
                    .ids("/slices", dimension.getSlices())
                    .unique("/slices", dimension.getSlices(), "", slice -> slice)
                    .orThrow();
            return dimension;
        }
    }
}
