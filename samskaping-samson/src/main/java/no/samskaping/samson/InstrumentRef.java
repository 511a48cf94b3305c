package no.samskaping.samson;

import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * Which instrument, in which version.
 *
 * <p>Indicators that never change undermine the work (handbook, chapter 5), so instruments have versions; answers to
 * one version are never scored with another.
 *
 * <p>Immutable and thread-safe; equal when id and version are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public interface InstrumentRef {
    /**
     * The instrument's id.
     *
     * @return the id
     */
    String getId();

    /**
     * The instrument's version, matched exactly.
     *
     * @return the version, with the form of an id
     */
    String getVersion();

    /**
     * A version of an instrument.
     *
     * @param id the instrument's id
     * @param version its version
     * @return the reference
     * @throws no.samskaping.model.review.InvalidValueException if one of them cannot be used as an id
     */
    static InstrumentRef of(String id, String version) {
        return builder().id(id).version(version).build();
    }

    /**
     * Starts a reference.
     *
     * @return a builder that refuses ids that cannot be used
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InstrumentRef}. */
    class Builder extends ImmutableInstrumentRef.Builder {
        Builder() {}

        @Override
        public InstrumentRef build() {
            InstrumentRef ref = super.build();
            new Checks().id("/id", ref.getId()).id("/version", ref.getVersion()).orThrow();
            return ref;
        }
    }
}
