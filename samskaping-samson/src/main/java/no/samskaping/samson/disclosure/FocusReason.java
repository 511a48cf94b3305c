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
 * One reason why a field is on the focus list, and the party it is about.
 *
 * <p>Immutable and thread-safe; equal when reason and party are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface FocusReason permits ImmutableFocusReason {
    /**
     * {@return the kind of reason}
     */
    FocusReasonKind getReason();

    /**
     * {@return the id of the party that the reason is about; empty if it is about all parties}
     */
    Optional<String> getPartyId();

    /**
     * Returns the reason as a sentence.
     *
     * @param locale the language
     * @param field the field on the focus list
     * @param partyName the name of the party; not used if the reason is about all parties
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
     * Returns the reason as a sentence, with the id of the party as its name.
     *
     * @param locale the language
     * @param field the field on the focus list
     * @return one sentence
     */
    default String sentence(Locale locale, ActionField field) {
        return sentence(locale, field, getPartyId().orElse(""));
    }
}
