package no.samskaping.soimpact.money;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * Which cap of an {@link EffectContract} bites first. Either way the same sum is paid, min(contract cap, Σ min(person cap,
 * claim)); the order decides who bears the reduction when there is not enough for all.
 */
@Source(document = SourceDocument.CONVENTION)
public enum CapOrder implements EnumTerm {
    /** Each person's claim is capped, then all are reduced by the same share. */
    PERSON_FIRST,
    /** All claims are reduced by the same share, then each person is capped; what that frees goes to the others. */
    CONTRACT_FIRST
}
