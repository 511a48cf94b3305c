package no.samskaping.samson.instrument;

import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A reference to a version of an instrument.
 *
 * <p>Indicators that never change undermine the work (handbook, chapter 5), so instruments have versions. Answers to
 * one version are never scored with another.
 *
 * <p>Immutable and thread-safe; equal when id and version are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface InstrumentRef permits ImmutableInstrumentRef {
    /**
     * {@return the id of the instrument}
     */
    String getId();

    /**
     * {@return the version of the instrument, a valid id; only the same version matches}
     */
    String getVersion();

    /**
     * Returns a reference to a version of an instrument.
     *
     * @param id the id of the instrument
     * @param version the version of the instrument
     * @return the reference
     * @throws no.samskaping.model.finding.InvalidValueException if one of them is not a valid id
     */
    static InstrumentRef of(String id, String version) {
        new Checks().id("/id", id).id("/version", version).orThrow();
        return ImmutableInstrumentRef.builder().id(id).version(version).build();
    }
}
