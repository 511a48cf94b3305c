package no.samskaping.samson;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskaping.model.ActionField;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.internal.Words;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * One reason why a field is on the focus list, with the party it concerns.
 *
 * <p>Immutable and thread-safe; equal when reason and party are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public interface FocusReason {
    /**
     * What kind of reason it is.
     *
     * @return the kind
     */
    FocusReasonKind getReason();

    /**
     * The party that the reason concerns.
     *
     * @return the party's id; empty when it concerns all
     */
    Optional<String> getParty();

    /**
     * The reason as a plain sentence.
     *
     * @param locale the reader's
     * @param field the field on the focus list
     * @param partyName what to call the party; without effect where the reason concerns all
     * @return one sentence
     */
    default String sentence(Locale locale, ActionField field, String partyName) {
        return Words.format(
                FocusReason.class,
                getReason().getCode(),
                locale,
                Map.of("field", field.label(locale), "party", partyName));
    }

    /**
     * The reason as a plain sentence, with the party's id for its name.
     *
     * @param locale the reader's
     * @param field the field on the focus list
     * @return one sentence
     */
    default String sentence(Locale locale, ActionField field) {
        return sentence(locale, field, getParty().orElse(""));
    }

    /**
     * A reason that concerns all.
     *
     * @param reason what kind
     * @return the reason
     */
    static FocusReason of(FocusReasonKind reason) {
        return builder().reason(reason).build();
    }

    /**
     * A reason that concerns one party.
     *
     * @param reason what kind
     * @param party the party's id
     * @return the reason
     */
    static FocusReason of(FocusReasonKind reason, String party) {
        return builder().reason(reason).party(party).build();
    }

    /**
     * Starts a reason.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FocusReason}. */
    class Builder extends ImmutableFocusReason.Builder {
        Builder() {}
    }
}
