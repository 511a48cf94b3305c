package no.samskaping.soimpact.money;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * Which cap of an {@link EffectContract} is applied first. The total is the same, min(contract cap, Σ min(person cap,
 * claim)), but the persons' shares of a reduction differ.
 */
@Source(document = SourceDocument.CONVENTION)
public enum CapOrder implements EnumTerm {
    /** Each person's claim is capped, then all are reduced by the same share. */
    PERSON_FIRST,
    /**
     * All claims are reduced by the same share, then each person is capped; the amount cut off is distributed to the
     * others.
     */
    CONTRACT_FIRST
}
