package no.samskaping.soimpact.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import org.junit.jupiter.api.Test;

class EffectContractTest {
    @Test
    void theOrderOfCapsDecidesWhoBearsTheReduction() {
        List<OutcomeClaim> claims =
                List.of(claim("kari", "job", true), claim("kari", "home", true), claim("ola", "job", true));
        // kari claims 300, ola 100; each at most 150, all at most 200.
        assertThat(contract(CapOrder.PERSON_FIRST, "150", "200").settle(claims).getPersons())
                .containsExactly(Map.entry("kari", new BigInteger("120")), Map.entry("ola", new BigInteger("80")));
        assertThat(contract(CapOrder.CONTRACT_FIRST, "150", "200")
                        .settle(claims)
                        .getPersons())
                .containsExactly(Map.entry("kari", new BigInteger("150")), Map.entry("ola", new BigInteger("50")));
        assertThat(contract(CapOrder.CONTRACT_FIRST, "120", "200")
                        .settle(claims)
                        .getPersons())
                .containsExactly(Map.entry("kari", new BigInteger("120")), Map.entry("ola", new BigInteger("80")));
    }

    @Test
    void belowTheThresholdNothingIsPaid() {
        EffectContract contract = EffectContract.builder()
                .from(contract(CapOrder.PERSON_FIRST, "150", "200"))
                .threshold(2)
                .build();
        EffectPayment one = contract.settle(List.of(claim("kari", "job", true), claim("ola", "job", false)));
        assertThat(one.isThresholdMet()).isFalse();
        assertThat(one.getTotal()).isEqualTo(BigInteger.ZERO);
        assertThat(one.getPersons()).isEmpty();
        EffectPayment two = contract.settle(List.of(claim("kari", "job", true), claim("ola", "job", true)));
        assertThat(two.isThresholdMet()).isTrue();
        assertThat(two.getTotal()).isEqualTo(new BigInteger("200"));
    }

    @Test
    void withoutCapsEveryVerifiedOutcomePaysItsRate() {
        EffectContract contract = EffectContract.builder()
                .putRates("job", new BigInteger("100"))
                .putRates("nothing", BigInteger.ZERO)
                .capOrder(CapOrder.CONTRACT_FIRST)
                .build();
        EffectPayment payment = contract.settle(List.of(claim("kari", "job", true), claim("ola", "nothing", true)));
        assertThat(payment.getPersons())
                .containsExactly(Map.entry("kari", new BigInteger("100")), Map.entry("ola", BigInteger.ZERO));
        assertThat(contract.settle(List.of(claim("ola", "nothing", true))).getPersons())
                .containsExactly(Map.entry("ola", BigInteger.ZERO));
        assertThat(contract.settle(List.of()).getTotal()).isEqualTo(BigInteger.ZERO);
    }

    @Test
    void anOutcomeClaimedTwiceForOnePersonIsRejected() {
        EffectContract contract = contract(CapOrder.PERSON_FIRST, "150", "200");
        assertThatThrownBy(() -> contract.settle(List.of(claim("kari", "job", true), claim("kari", "job", false))))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(finding ->
                                finding.getPath() + " " + finding.getRule().getId())
                        .containsExactly("/1 outcome-claimed-twice"));
        assertThatThrownBy(() -> contract.settle(List.of(claim("kari", "moon", true))))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(finding ->
                                finding.getPath() + " " + finding.getRule().getId())
                        .containsExactly("/0/outcome unknown-reference"));
    }

    @Test
    void meaninglessValuesAreRejected() {
        assertThatThrownBy(() -> EffectContract.builder()
                        .personCap(new BigInteger("-1"))
                        .contractCap(new BigInteger("-1"))
                        .threshold(-1)
                        .capOrder(CapOrder.PERSON_FIRST)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .hasSize(4));
        assertThatThrownBy(() -> EffectContract.builder()
                        .putRates("a b", new BigInteger("-1"))
                        .capOrder(CapOrder.PERSON_FIRST)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .hasSize(2));
        assertThatThrownBy(() -> claim("", "", true)).isInstanceOf(InvalidValueException.class);
    }

    @Property
    void paymentsRespectTheCapsAndIgnoreUnverifiedClaims(
            @ForAll("contracts") EffectContract contract, @ForAll("claims") List<OutcomeClaim> claims) {
        EffectPayment payment = contract.settle(claims);
        contract.getContractCap()
                .ifPresent(cap -> assertThat(payment.getTotal()).isLessThanOrEqualTo(cap));
        contract.getPersonCap().ifPresent(cap -> assertThat(payment.getPersons().values())
                .allSatisfy(paid -> assertThat(paid).isLessThanOrEqualTo(cap)));
        BigInteger sum = payment.getPersons().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(sum).isEqualTo(payment.getTotal());
        assertThat(payment.getPersons()).allSatisfy((person, paid) -> assertThat(paid)
                .isBetween(BigInteger.ZERO, claimed(contract, claims, person)));
        List<OutcomeClaim> verified =
                claims.stream().filter(OutcomeClaim::isVerified).toList();
        assertThat(contract.settle(verified)).isEqualTo(payment);
    }

    @Property
    void verifyingMoreOutcomesNeverReducesTheTotal(
            @ForAll("contracts") EffectContract contract, @ForAll("claims") List<OutcomeClaim> claims) {
        List<OutcomeClaim> all = claims.stream()
                .map(claim -> OutcomeClaim.builder().from(claim).verified(true).build())
                .toList();
        assertThat(contract.settle(all).getTotal())
                .isGreaterThanOrEqualTo(contract.settle(claims).getTotal());
    }

    @Property
    void bothCapOrdersPayTheSameTotal(
            @ForAll("contracts") EffectContract contract, @ForAll("claims") List<OutcomeClaim> claims) {
        List<BigInteger> totals = Arrays.stream(CapOrder.values())
                .map(order ->
                        EffectContract.builder().from(contract).capOrder(order).build())
                .map(ordered -> ordered.settle(claims).getTotal())
                .toList();
        assertThat(totals).containsOnly(totals.get(0));
    }

    @Test
    void pathsToRatesAreEscaped() {
        assertThatThrownBy(() -> EffectContract.builder()
                        .putRates("job/home", new BigInteger("-1"))
                        .capOrder(CapOrder.PERSON_FIRST)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(Finding::getPath)
                        .containsExactly("/rates/job~1home"));
    }

    @Property
    void theOrderOfClaimsDoesNotMatter(
            @ForAll("contracts") EffectContract contract,
            @ForAll("claims") List<OutcomeClaim> claims,
            @ForAll Random random) {
        List<OutcomeClaim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertThat(contract.settle(shuffled)).isEqualTo(contract.settle(claims));
    }

    @Test
    void unitsThatAreLeftGoToTheLargestRemainders() {
        // Shares of 100: 16 2/3, 33 1/3 and 50.
        List<OutcomeClaim> claims =
                List.of(claim("kari", "small", true), claim("ola", "middle", true), claim("per", "large", true));
        EffectContract.Builder contract = EffectContract.builder();
        contract.putRates("small", BigInteger.valueOf(50))
                .putRates("middle", BigInteger.valueOf(100))
                .putRates("large", BigInteger.valueOf(150))
                .contractCap(BigInteger.valueOf(100));
        for (CapOrder order : CapOrder.values()) {
            assertThat(contract.capOrder(order).build().settle(claims).getPersons())
                    .containsExactly(
                            Map.entry("kari", BigInteger.valueOf(17)),
                            Map.entry("ola", BigInteger.valueOf(33)),
                            Map.entry("per", BigInteger.valueOf(50)));
        }
    }

    @Test
    void ofEqualRemaindersTheFirstIdsAreServed() {
        EffectContract contract = EffectContract.builder()
                .putRates("job", BigInteger.valueOf(10))
                .contractCap(BigInteger.valueOf(11))
                .capOrder(CapOrder.PERSON_FIRST)
                .build();
        assertThat(contract.settle(List.of(
                                claim("per", "job", true), claim("kari", "job", true), claim("ola", "job", true)))
                        .getPersons())
                .containsExactly(
                        Map.entry("kari", BigInteger.valueOf(4)),
                        Map.entry("ola", BigInteger.valueOf(4)),
                        Map.entry("per", BigInteger.valueOf(3)));
    }

    /** Each payment differs from its exact share by less than a unit; checked where every claim is reduced alike. */
    @Property
    void noPaymentIsAWholeUnitFromItsShare(
            @ForAll("contracts") EffectContract contract, @ForAll("claims") List<OutcomeClaim> claims) {
        EffectContract shared = EffectContract.builder()
                .from(contract)
                .personCap(Optional.empty())
                .build();
        EffectPayment payment = shared.settle(claims);
        BigInteger all = payment.getPersons().keySet().stream()
                .map(person -> claimed(shared, claims, person))
                .reduce(BigInteger.ZERO, BigInteger::add);
        payment.getPersons().forEach((person, paid) -> {
            BigInteger exact = claimed(shared, claims, person).multiply(payment.getTotal());
            assertThat(paid.multiply(all).subtract(exact).abs()).isLessThan(all.max(BigInteger.ONE));
        });
    }

    private static BigInteger claimed(EffectContract contract, List<OutcomeClaim> claims, String person) {
        return claims.stream()
                .filter(claim -> claim.isVerified() && claim.getPersonId().equals(person))
                .map(claim -> contract.getRates().get(claim.getOutcomeId()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static EffectContract contract(CapOrder order, String personCap, String contractCap) {
        return EffectContract.builder()
                .putRates("job", new BigInteger("100"))
                .putRates("home", new BigInteger("200"))
                .personCap(new BigInteger(personCap))
                .contractCap(new BigInteger(contractCap))
                .capOrder(order)
                .build();
    }

    private static OutcomeClaim claim(String person, String outcome, boolean verified) {
        return OutcomeClaim.builder()
                .personId(person)
                .outcomeId(outcome)
                .verified(verified)
                .build();
    }

    @Provide
    Arbitrary<EffectContract> contracts() {
        Arbitrary<BigInteger> amounts = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.valueOf(50_000)),
                Arbitraries.of(BigInteger.ONE, BigInteger.TEN.pow(39)));
        Arbitrary<Optional<BigInteger>> caps = amounts.optional(0.8);
        return Combinators.combine(
                        amounts,
                        amounts,
                        caps,
                        caps,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(CapOrder.class))
                .as((job, home, person, contract, threshold, order) -> EffectContract.builder()
                        .putRates("job", job)
                        .putRates("home", home)
                        .personCap(person)
                        .contractCap(contract)
                        .threshold(threshold)
                        .capOrder(order)
                        .build());
    }

    @Provide
    Arbitrary<List<OutcomeClaim>> claims() {
        return Combinators.combine(
                        Arbitraries.of("kari", "ola", "åse", "per"),
                        Arbitraries.of("job", "home"),
                        Arbitraries.of(true, false))
                .as(EffectContractTest::claim)
                .list()
                .uniqueElements(claim -> claim.getPersonId() + " " + claim.getOutcomeId())
                .ofMaxSize(8);
    }
}
