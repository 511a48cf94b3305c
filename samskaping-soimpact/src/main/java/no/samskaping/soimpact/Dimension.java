package no.samskaping.soimpact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.internal.Lengths;
import org.immutables.value.Value;

/**
 * One way to split an indicator: a name such as "age" and the slices that together make up the whole.
 *
 * <p>Slices of a dimension do not overlap and leave nobody out, by our convention: only then do they add up to a headline
 * value. Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public interface Dimension {
    /**
     * What the indicator is split by.
     *
     * @return a short name
     */
    @NotBlank
    @Size(max = Lengths.NAME)
    String getName();

    /**
     * The parts.
     *
     * @return identifiers, at least one, each once
     */
    List<String> getSlices();

    /**
     * Starts a dimension.
     *
     * @return a builder that refuses a dimension without slices, invalid identifiers and one slice twice
     */
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
