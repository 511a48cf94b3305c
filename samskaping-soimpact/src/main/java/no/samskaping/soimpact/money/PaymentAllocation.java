package no.samskaping.soimpact.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.soimpact.internal.number.Rounding;

/** Distributes the payment of a contract to the persons with claims. */
final class PaymentAllocation {
    private final SortedMap<String, BigDecimal> claims;
    private final Optional<BigDecimal> personCap;
    private final BigDecimal total;

    PaymentAllocation(
            SortedMap<String, BigDecimal> claims, Optional<BigDecimal> personCap, Optional<BigDecimal> contractCap) {
        this.claims = claims;
        this.personCap = personCap;
        BigDecimal sum = claims.values().stream().map(this::capped).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.total = Decimals.normal(contractCap.map(sum::min).orElse(sum));
    }

    BigDecimal total() {
        return total;
    }

    SortedMap<String, BigDecimal> persons(CapOrder order) {
        return order == CapOrder.PERSON_FIRST ? reduceCapped() : capReduced();
    }

    private SortedMap<String, BigDecimal> reduceCapped() {
        SortedMap<String, BigDecimal> capped = new TreeMap<>();
        claims.forEach((person, claim) -> capped.put(person, capped(claim)));
        BigDecimal sum = capped.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        capped.replaceAll((person, claim) -> share(claim, total, sum));
        return capped;
    }

    /** The largest claims reach their cap first; the rest is distributed again among the others. */
    private SortedMap<String, BigDecimal> capReduced() {
        SortedMap<String, BigDecimal> paid = new TreeMap<>();
        List<Map.Entry<String, BigDecimal>> largestFirst = new ArrayList<>(claims.entrySet());
        largestFirst.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        BigDecimal left = total;
        BigDecimal open = claims.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Map.Entry<String, BigDecimal> claim : largestFirst) {
            // left / open × claim > cap, without dividing
            if (personCap.isPresent()
                    && left.multiply(claim.getValue()).compareTo(personCap.get().multiply(open)) > 0) {
                paid.put(claim.getKey(), Decimals.normal(personCap.get()));
                left = left.subtract(personCap.get());
                open = open.subtract(claim.getValue());
            } else {
                paid.put(claim.getKey(), share(claim.getValue(), left, open));
            }
        }
        return paid;
    }

    private BigDecimal capped(BigDecimal claim) {
        return personCap.map(claim::min).orElse(claim);
    }

    private static BigDecimal share(BigDecimal claim, BigDecimal sum, BigDecimal of) {
        return of.signum() == 0
                ? BigDecimal.ZERO
                : Decimals.normal(claim.multiply(sum).divide(of, Rounding.DECIMALS, RoundingMode.DOWN));
    }
}
