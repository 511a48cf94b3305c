package no.samskaping.soimpact.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
                .containsExactly(Map.entry("kari", new BigDecimal("120")), Map.entry("ola", new BigDecimal("80")));
        assertThat(contract(CapOrder.CONTRACT_FIRST, "150", "200")
                        .settle(claims)
                        .getPersons())
                .containsExactly(Map.entry("kari", new BigDecimal("150")), Map.entry("ola", new BigDecimal("50")));
        assertThat(contract(CapOrder.CONTRACT_FIRST, "120", "200")
                        .settle(claims)
                        .getPersons())
                .containsExactly(Map.entry("kari", new BigDecimal("120")), Map.entry("ola", new BigDecimal("80")));
    }

    @Test
    void belowTheThresholdNothingIsPaid() {
        EffectContract contract = EffectContract.builder()
                .from(contract(CapOrder.PERSON_FIRST, "150", "200"))
                .threshold(2)
                .build();
        EffectPayment one = contract.settle(List.of(claim("kari", "job", true), claim("ola", "job", false)));
        assertThat(one.isThresholdMet()).isFalse();
        assertThat(one.getTotal()).isEqualTo(BigDecimal.ZERO);
        assertThat(one.getPersons()).isEmpty();
        EffectPayment two = contract.settle(List.of(claim("kari", "job", true), claim("ola", "job", true)));
        assertThat(two.isThresholdMet()).isTrue();
        assertThat(two.getTotal()).isEqualTo(new BigDecimal("200"));
    }

    @Test
    void withoutCapsEveryVerifiedOutcomePaysItsRate() {
        EffectContract contract = EffectContract.builder()
                .putRates("job", new BigDecimal("100.00"))
                .putRates("nothing", BigDecimal.ZERO)
                .capOrder(CapOrder.CONTRACT_FIRST)
                .build();
        EffectPayment payment = contract.settle(List.of(claim("kari", "job", true), claim("ola", "nothing", true)));
        assertThat(payment.getPersons())
                .containsExactly(Map.entry("kari", new BigDecimal("100")), Map.entry("ola", BigDecimal.ZERO));
        assertThat(contract.settle(List.of(claim("ola", "nothing", true))).getPersons())
                .containsExactly(Map.entry("ola", BigDecimal.ZERO));
        assertThat(contract.settle(List.of()).getTotal()).isEqualTo(BigDecimal.ZERO);
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
                        .personCap(new BigDecimal("-1"))
                        .contractCap(new BigDecimal("-1"))
                        .threshold(-1)
                        .capOrder(CapOrder.PERSON_FIRST)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .hasSize(4));
        assertThatThrownBy(() -> EffectContract.builder()
                        .putRates("a b", new BigDecimal("-1"))
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
        BigDecimal sum = payment.getPersons().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isLessThanOrEqualTo(payment.getTotal());
        assertThat(payment.getTotal().subtract(sum)).isLessThan(new BigDecimal("0.00000001"));
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
        List<BigDecimal> totals = Arrays.stream(CapOrder.values())
                .map(order ->
                        EffectContract.builder().from(contract).capOrder(order).build())
                .map(ordered -> ordered.settle(claims).getTotal())
                .toList();
        assertThat(totals).containsOnly(totals.get(0));
    }

    @Test
    void pathsToRatesAreEscaped() {
        assertThatThrownBy(() -> EffectContract.builder()
                        .putRates("job/home", new BigDecimal("-1"))
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

    private static EffectContract contract(CapOrder order, String personCap, String contractCap) {
        return EffectContract.builder()
                .putRates("job", new BigDecimal("100"))
                .putRates("home", new BigDecimal("200"))
                .personCap(new BigDecimal(personCap))
                .contractCap(new BigDecimal(contractCap))
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
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("500"))
                .ofScale(1);
        Arbitrary<Optional<BigDecimal>> caps = amounts.optional(0.8);
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
