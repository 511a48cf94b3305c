package no.samskaping.soimpact.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Distributes the payment of a contract to the persons with claims, in whole units. */
final class PaymentAllocation {
    private final SortedMap<String, BigInteger> claims;
    private final Optional<BigInteger> personCap;
    private final BigInteger total;

    PaymentAllocation(
            SortedMap<String, BigInteger> claims, Optional<BigInteger> personCap, Optional<BigInteger> contractCap) {
        this.claims = claims;
        this.personCap = personCap;
        BigInteger sum = claims.values().stream().map(this::capped).reduce(BigInteger.ZERO, BigInteger::add);
        this.total = contractCap.map(sum::min).orElse(sum);
    }

    BigInteger total() {
        return total;
    }

    SortedMap<String, BigInteger> persons(CapOrder order) {
        return order == CapOrder.PERSON_FIRST ? reduceCapped() : capReduced();
    }

    private SortedMap<String, BigInteger> reduceCapped() {
        SortedMap<String, BigInteger> capped = new TreeMap<>();
        claims.forEach((person, claim) -> capped.put(person, capped(claim)));
        return shares(capped, total);
    }

    /** The largest claims reach their cap first; the rest is distributed among the others. */
    private SortedMap<String, BigInteger> capReduced() {
        SortedMap<String, BigInteger> paid = new TreeMap<>();
        SortedMap<String, BigInteger> open = new TreeMap<>(claims);
        List<Map.Entry<String, BigInteger>> largestFirst = new ArrayList<>(claims.entrySet());
        largestFirst.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        BigInteger left = total;
        BigInteger sum = sum(claims);
        for (Map.Entry<String, BigInteger> claim : largestFirst) {
            // left / sum × claim > cap, without dividing
            if (personCap.isEmpty()
                    || left.multiply(claim.getValue()).compareTo(personCap.get().multiply(sum)) <= 0) {
                break;
            }
            paid.put(claim.getKey(), personCap.get());
            open.remove(claim.getKey());
            left = left.subtract(personCap.get());
            sum = sum.subtract(claim.getValue());
        }
        paid.putAll(shares(open, left));
        return paid;
    }

    private BigInteger capped(BigInteger claim) {
        return personCap.map(claim::min).orElse(claim);
    }

    /**
     * Distributes a sum in proportion to claims, by the largest remainder. The sum is at most that of the claims, so
     * that nobody receives more than the claim: a share that is not whole is below it, and rounding up reaches it at most.
     */
    private static SortedMap<String, BigInteger> shares(SortedMap<String, BigInteger> claims, BigInteger sum) {
        SortedMap<String, BigInteger> shares = new TreeMap<>();
        SortedMap<String, BigInteger> remainders = new TreeMap<>();
        BigInteger all = sum(claims).max(BigInteger.ONE);
        claims.forEach((person, claim) -> {
            BigInteger[] share = claim.multiply(sum).divideAndRemainder(all);
            shares.put(person, share[0]);
            remainders.put(person, share[1]);
        });
        // The sort is stable, so that equal remainders stay in the order of the ids.
        remainders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(sum.subtract(sum(shares)).intValueExact())
                .forEach(largest -> shares.merge(largest.getKey(), BigInteger.ONE, BigInteger::add));
        return shares;
    }

    private static BigInteger sum(SortedMap<String, BigInteger> amounts) {
        return amounts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
