package no.samskaping.soimpact.money;

import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * A claim that an outcome was achieved for one person.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektkontrakter", term = "resultat")
public sealed interface OutcomeClaim permits ImmutableOutcomeClaim {
    /** {@return a pseudonym or number for the person, never a name} */
    String getPersonId();

    /** {@return the id of an outcome that the contract has a rate for} */
    String getOutcomeId();

    /** {@return whether the outcome is verified; if false, the claim yields nothing} */
    boolean isVerified();

    /** {@return a new builder, which rejects invalid ids} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OutcomeClaim}. */
    class Builder extends ImmutableOutcomeClaim.Builder {
        Builder() {}

        @Override
        public OutcomeClaim build() {
            OutcomeClaim claim = super.build();
            new Checks()
                    .id("/person", claim.getPersonId())
                    .id("/outcome", claim.getOutcomeId())
                    .orThrow();
            return claim;
        }
    }
}
