package no.samskaping.soimpact.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.review.ValueRule;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.SoImpactValueRule;
import no.samskaping.soimpact.internal.Decimals;
import org.immutables.value.Value;

/**
 * An effect contract (social impact bond): an investor carries the risk of an effort first, and the public party pays for
 * the outcomes that are reached and verified.
 *
 * <p>The handbook names the idea; rates, caps and threshold are our convention, and its warning goes with them: models of
 * this kind are complicated and imprecise. Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektkontrakter", term = "effektkontrakt")
public interface EffectContract {
    /**
     * What one verified outcome pays.
     *
     * @return by outcome, at least one; 0 or more in the contract's currency
     */
    @Value.NaturalOrder
    SortedMap<String, BigDecimal> getRates();

    /**
     * What one person's outcomes pay at most.
     *
     * @return 0 or more; empty for no cap
     */
    Optional<BigDecimal> getPersonCap();

    /**
     * What the contract pays at most.
     *
     * @return 0 or more; empty for no cap
     */
    Optional<BigDecimal> getContractCap();

    /**
     * How many persons of the cohort must have a verified outcome before anything is paid.
     *
     * @return 0 or more; 0 unless set
     */
    @Value.Default
    default int getThreshold() {
        return 0;
    }

    /**
     * Which cap bites first.
     *
     * @return the order; a contract says it, as it decides who gets how much
     */
    CapOrder getCapOrder();

    /**
     * What the contract pays.
     *
     * @param claims the claims; those that are not verified pay nothing
     * @return the payment; it does not depend on the order of the claims
     * @throws no.samskaping.model.review.InvalidValueException if one outcome is claimed twice for one person, or an
     *     outcome has no rate
     */
    default EffectPayment settle(Collection<OutcomeClaim> claims) {
        check(List.copyOf(claims));
        SortedMap<String, BigDecimal> persons = new TreeMap<>();
        for (OutcomeClaim claim : claims) {
            if (claim.isVerified()) {
                persons.merge(claim.getPerson(), getRates().get(claim.getOutcome()), BigDecimal::add);
            }
        }
        boolean isMet = persons.size() >= getThreshold();
        Sharing sharing = new Sharing(isMet ? persons : new TreeMap<>(), getPersonCap(), getContractCap());
        return EffectPayment.builder()
                .thresholdMet(isMet)
                .total(sharing.total())
                .persons(sharing.persons(getCapOrder()))
                .build();
    }

    private void check(List<OutcomeClaim> claims) {
        record Key(String person, String outcome) {}
        Checks checks = new Checks();
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            String outcome = claims.get(i).getOutcome();
            checks.that(
                            getRates().containsKey(outcome),
                            ValueRule.UNKNOWN_REFERENCE,
                            "/" + i + "/outcome",
                            "id",
                            outcome)
                    .that(
                            seen.add(new Key(claims.get(i).getPerson(), outcome)),
                            SoImpactValueRule.OUTCOME_CLAIMED_TWICE,
                            "/" + i,
                            "outcome",
                            outcome);
        }
        checks.orThrow();
    }

    /**
     * Starts a contract.
     *
     * @return a builder that refuses a contract without rates, invalid identifiers, negative numbers and numbers beyond
     *     all bounds
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EffectContract}. */
    class Builder extends ImmutableEffectContract.Builder {
        Builder() {}

        @Override
        public EffectContract build() {
            EffectContract given = super.build();
            Checks checks = new Checks()
                    .that(!given.getRates().isEmpty(), ValueRule.EMPTY, "/rates")
                    .inRange("/threshold", given.getThreshold(), 0, Integer.MAX_VALUE);
            SortedMap<String, BigDecimal> rates = new TreeMap<>();
            given.getRates().forEach((outcome, rate) -> {
                checks.id("/rates/" + outcome, outcome);
                Decimals.notNegative(checks, "/rates/" + outcome, rate);
            });
            given.getPersonCap().ifPresent(cap -> Decimals.notNegative(checks, "/personCap", cap));
            given.getContractCap().ifPresent(cap -> Decimals.notNegative(checks, "/contractCap", cap));
            checks.orThrow();
            given.getRates().forEach((outcome, rate) -> rates.put(outcome, Decimals.normal(rate)));
            rates(rates);
            personCap(given.getPersonCap().map(Decimals::normal));
            contractCap(given.getContractCap().map(Decimals::normal));
            return super.build();
        }
    }
}
