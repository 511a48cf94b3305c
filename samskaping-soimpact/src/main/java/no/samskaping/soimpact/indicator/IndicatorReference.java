package no.samskaping.soimpact.indicator;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.internal.text.Lengths;
import org.immutables.value.Value;

/**
 * A reference from an indicator to one that others use.
 *
 * <p>Each property may be absent, because a chain is a draft. A review reports references that nobody can follow.
 * Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public sealed interface IndicatorReference permits ImmutableIndicatorReference {
    /** {@return the list that the indicator is in, or empty if not stated} */
    Optional<ReferenceVocabulary> getVocabulary();

    /** {@return the code of the indicator in the list, or its name if the list has no codes; or empty} */
    Optional<@Size(min = 1, max = Lengths.NAME) String> getCode();

    /** {@return the URI of the indicator or, for {@link ReferenceVocabulary#OTHER}, of the list; or empty} */
    Optional<@Size(min = 1, max = Lengths.NAME) String> getUri();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndicatorReference}. */
    class Builder extends ImmutableIndicatorReference.Builder {
        Builder() {}
    }
}
