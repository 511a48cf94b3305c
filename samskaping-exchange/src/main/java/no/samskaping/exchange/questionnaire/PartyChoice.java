package no.samskaping.exchange.questionnaire;

import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A party that respondents can choose.
 *
 * <p>Immutable and thread-safe; equal when all properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface PartyChoice permits ImmutablePartyChoice {
    /**
     * {@return the id of the party}
     */
    String getId();

    /**
     * {@return the name of the party, as respondents see it}
     */
    String getName();

    /**
     * Returns a choice.
     *
     * @param id the id of the party
     * @param name its name
     * @return the choice
     * @throws no.samskaping.model.finding.InvalidValueException if the id is invalid or the name is blank
     */
    static PartyChoice of(String id, String name) {
        new Checks()
                .id("/id", id)
                .that(!name.isBlank(), ValueRule.BLANK, "/name")
                .orThrow();
        return ImmutablePartyChoice.builder().id(id).name(name).build();
    }
}
