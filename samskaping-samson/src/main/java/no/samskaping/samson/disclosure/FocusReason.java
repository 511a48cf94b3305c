package no.samskaping.samson.disclosure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskaping.model.ActionField;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.internal.words.Words;
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
public sealed interface FocusReason permits ImmutableFocusReason {
    /**
     * Returns the kind of reason.
     *
     * @return the kind
     */
    FocusReasonKind getReason();

    /**
     * Returns the party that the reason concerns.
     *
     * @return the party's id; empty when it concerns all
     */
    Optional<String> getPartyId();

    /**
     * Returns the reason as a sentence.
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
     * Returns the reason as a sentence with the id of the party in place of its name.
     *
     * @param locale the reader's
     * @param field the field on the focus list
     * @return one sentence
     */
    default String sentence(Locale locale, ActionField field) {
        return sentence(locale, field, getPartyId().orElse(""));
    }
}
