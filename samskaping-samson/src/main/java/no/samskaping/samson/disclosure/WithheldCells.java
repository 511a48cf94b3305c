package no.samskaping.samson.disclosure;

import java.util.List;
import java.util.Set;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * What the cells of a scorecard do not show, and why.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface WithheldCells permits ImmutableWithheldCells {
    /**
     * Returns the parties that answered and are not shown in the cells; those that are not shown at all are among them.
     *
     * @return the parties, sorted by id
     */
    List<WithheldParty> getParties();

    /**
     * Returns why the scores for all are not shown in the cells.
     *
     * @return the reasons; empty when the scores are shown
     */
    Set<WithheldReason> getTotals();

    /**
     * Returns why the scores by citizens' role are not shown in the cells.
     *
     * @return the reasons; empty when the scores are shown
     */
    Set<WithheldReason> getRoles();
}
