package no.samskaping.samson.disclosure;

import java.util.List;
import no.samskaping.model.ActionField;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A field of action to work on, why, and what the parties can do.
 *
 * <p>Immutable and thread-safe; equal when field, reasons and advice are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.KS_LAUNCH_PAGE, section = "SAMSON")
public sealed interface FocusEntry permits ImmutableFocusEntry {
    /**
     * Returns the field to work on.
     *
     * @return the field
     */
    ActionField getField();

    /**
     * Returns the reasons, by kind and then by party.
     *
     * @return at least one reason
     */
    List<FocusReason> getReasons();

    /**
     * Returns what the parties can do: the handbook's advice on the field, first what answers the reasons. It is in the
     * order of {@link Advice#byTopic}, by the {@linkplain FocusReasonKind#getTopic() topics} of the reasons.
     *
     * @return at least one piece of advice
     */
    List<Advice> getAdvice();
}
