package no.samskaping.soimpact.money;

import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * That an outcome was reached for one person, and whether someone has verified it.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektkontrakter", term = "resultat")
public interface OutcomeClaim {
    /**
     * For whom.
     *
     * @return a pseudonym or number, never a name that others know
     */
    String getPerson();

    /**
     * Which outcome.
     *
     * @return the identifier of an outcome that the contract has a rate for
     */
    String getOutcome();

    /**
     * Whether someone has verified it.
     *
     * @return true when verified; what is not pays nothing
     */
    boolean isVerified();

    /**
     * Starts a claim.
     *
     * @return a builder that refuses invalid identifiers
     */
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
                    .id("/person", claim.getPerson())
                    .id("/outcome", claim.getOutcome())
                    .orThrow();
            return claim;
        }
    }
}
