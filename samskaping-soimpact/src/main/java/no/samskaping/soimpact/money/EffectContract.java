package no.samskaping.soimpact.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.text.JsonPointer;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.indicator.SoImpactValueRule;
import org.immutables.value.Value;

/**
 * An effect contract (social impact bond): an investor finances an effort and carries the risk, and a public party
 * pays for outcomes that are achieved and verified.
 *
 * <p>The handbook names the idea and warns that models of this kind are complicated and imprecise; rates, caps and
 * threshold are our convention. Amounts are whole numbers of the smallest unit of the contract's currency, such as øre.
 * Payments that a cap reduces are rounded so that they add up to the total exactly, by the method of the largest
 * remainder, which is known from the distribution of seats in elections (Hamilton's method): each is rounded down, and
 * the units that are left go to the largest remainders, of equal ones to the first ids in alphabetical order. Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 6, section = "Effektkontrakter", term = "effektkontrakt")
public sealed interface EffectContract permits ImmutableEffectContract {
    /**
     * {@return the payment for one verified outcome by the id of the outcome: at least one, each 0 or more, in the
     * smallest unit of the currency}
     */
    @Value.NaturalOrder
    SortedMap<String, BigInteger> getRates();

    /** {@return the maximum payment for one person in the smallest unit, 0 or more; empty if there is no cap} */
    Optional<BigInteger> getPersonCap();

    /** {@return the maximum total payment in the smallest unit, 0 or more; empty if there is no cap} */
    Optional<BigInteger> getContractCap();

    /**
     * {@return the number of persons that must have a verified outcome before anything is paid, 0 or more; 0 unless
     * set}
     */
    @Value.Default
    default int getThreshold() {
        return 0;
    }

    /** {@return which cap is applied first; it must be set, because it decides how much each person's claim yields} */
    CapOrder getCapOrder();

    /**
     * {@return the payment for some claims; it does not depend on their order}
     *
     * @param claims the claims; those that are not verified yield nothing
     * @throws no.samskaping.model.finding.InvalidValueException if one outcome is claimed twice for one person, or an
     *     outcome has no rate
     */
    default EffectPayment settle(Collection<OutcomeClaim> claims) {
        check(List.copyOf(claims));
        SortedMap<String, BigInteger> persons = new TreeMap<>();
        for (OutcomeClaim claim : claims) {
            if (claim.isVerified()) {
                persons.merge(claim.getPersonId(), getRates().get(claim.getOutcomeId()), BigInteger::add);
            }
        }
        boolean isMet = persons.size() >= getThreshold();
        PaymentAllocation sharing =
                new PaymentAllocation(isMet ? persons : new TreeMap<>(), getPersonCap(), getContractCap());
        return ImmutableEffectPayment.builder()
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
            String outcome = claims.get(i).getOutcomeId();
            checks.that(
                            getRates().containsKey(outcome),
                            ValueRule.UNKNOWN_REFERENCE,
                            "/" + i + "/outcome",
                            "id",
                            outcome)
                    .that(
                            seen.add(new Key(claims.get(i).getPersonId(), outcome)),
                            SoImpactValueRule.OUTCOME_CLAIMED_TWICE,
                            "/" + i,
                            "outcome",
                            outcome);
        }
        checks.orThrow();
    }

    /**
     * {@return a new builder, which rejects a contract without rates, invalid ids, negative numbers and numbers with
     * more than 40 digits}
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
            given.getRates().forEach((outcome, rate) -> {
                String path = "/rates/" + JsonPointer.escape(outcome);
                checks.id(path, outcome).notNegative(path, new BigDecimal(rate));
            });
            given.getPersonCap().ifPresent(cap -> checks.notNegative("/personCap", new BigDecimal(cap)));
            given.getContractCap().ifPresent(cap -> checks.notNegative("/contractCap", new BigDecimal(cap)));
            checks.orThrow();
            return given;
        }
    }
}
