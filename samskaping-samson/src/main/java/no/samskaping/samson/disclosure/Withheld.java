package no.samskaping.samson.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * What a scorecard does not show, and why.
 *
 * <p>What is hidden must not read as "all is well": everything that is left out is listed here. Immutable and thread-safe;
 * equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface Withheld permits ImmutableWithheld {
    /**
     * Returns the parties that answered and are not shown at all.
     *
     * @return the parties, sorted by id
     */
    List<WithheldParty> getParties();

    /**
     * Returns why the scores for all are not shown in overall, fields and values.
     *
     * @return the reasons; empty when the scores are shown
     */
    Set<WithheldReason> getTotals();

    /**
     * Returns why the scores by citizens' role are not shown in overall, fields and values.
     *
     * @return the reasons; empty when the scores are shown
     */
    Set<WithheldReason> getRoles();

    /**
     * {@return what the cells do not show}
     */
    WithheldCells getCells();

    /**
     * {@return the ids of the parties that answered and are not shown at all, sorted}
     */
    default SortedSet<String> partyIds() {
        SortedSet<String> ids = new TreeSet<>();
        getParties().forEach(party -> ids.add(party.getPartyId()));
        return ids;
    }

    /**
     * Returns why a party is not shown.
     *
     * @param partyId the id of the party
     * @return the party and its reasons; empty when it is shown or did not answer
     */
    default Optional<WithheldParty> party(String partyId) {
        return getParties().stream()
                .filter(party -> party.getPartyId().equals(partyId))
                .findFirst();
    }
}
