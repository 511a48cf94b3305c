package no.samskaping.samson.instrument;

import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * The id and version of an instrument.
 *
 * <p>Indicators that never change undermine the work (handbook, chapter 5), so instruments have versions; answers to
 * one version are never scored with another.
 *
 * <p>Immutable and thread-safe; equal when id and version are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface InstrumentRef permits ImmutableInstrumentRef {
    /**
     * Returns the id of the instrument.
     *
     * @return the id
     */
    String getId();

    /**
     * Returns the version of the instrument, which is matched exactly.
     *
     * @return the version, with the form of an id
     */
    String getVersion();

    /**
     * Returns a reference to an instrument.
     *
     * @param id the instrument's id
     * @param version its version
     * @return the reference
     * @throws no.samskaping.model.finding.InvalidValueException if one of them cannot be used as an id
     */
    static InstrumentRef of(String id, String version) {
        new Checks().id("/id", id).id("/version", version).orThrow();
        return ImmutableInstrumentRef.builder().id(id).version(version).build();
    }
}
