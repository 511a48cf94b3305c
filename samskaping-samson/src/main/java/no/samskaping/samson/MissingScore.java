package no.samskaping.samson;

import no.samskaping.model.ActionField;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A field in which an invited party has no score, so that the picture is incomplete.
 *
 * <p>Immutable and thread-safe; equal when party and field are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public interface MissingScore {
    /**
     * The party that is not heard.
     *
     * @return the party's id
     */
    String getParty();

    /**
     * The field it is not heard in.
     *
     * @return the field
     */
    ActionField getField();

    /**
     * A score that is missing.
     *
     * @param party the party's id
     * @param field the field
     * @return the two together
     */
    static MissingScore of(String party, ActionField field) {
        return builder().party(party).field(field).build();
    }

    /**
     * Starts a missing score.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MissingScore}. */
    class Builder extends ImmutableMissingScore.Builder {
        Builder() {}
    }
}
