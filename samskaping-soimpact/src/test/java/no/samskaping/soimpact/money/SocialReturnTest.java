package no.samskaping.soimpact.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.model.finding.InvalidValueException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SocialReturnTest {
    @Test
    void aPublishedAccount() {
        SocialReturn account = SocialReturn.builder()
                .input(new BigDecimal("847166"))
                .offset(0)
                .addOutcomes(outcome("1", "4760250").build())
                .build();
        assertThat(account.valuePerInput().orElseThrow().setScale(2, RoundingMode.HALF_EVEN))
                .isEqualTo(new BigDecimal("5.62"));
        assertThat(account.gainPerInput().orElseThrow().setScale(2, RoundingMode.HALF_EVEN))
                .isEqualTo(new BigDecimal("4.62"));
    }

    @Test
    void deductionsYearsAndDiscountAreApplied() {
        SocialOutcome outcome = outcome("10", "100")
                .deadweight(new BigDecimal("0.5"))
                .displacement(new BigDecimal("0.2"))
                .attribution(new BigDecimal("0.25"))
                .dropOff(new BigDecimal("0.1"))
                .years(3)
                .build();
        assertThat(List.of(0, 1, 2, 3, 4).stream().map(outcome::value))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("0"),
                        new BigDecimal("300"),
                        new BigDecimal("270"),
                        new BigDecimal("243"),
                        new BigDecimal("0"));
        SocialReturn.Builder account = SocialReturn.builder();
        account.addOutcomes(outcome).input(new BigDecimal("100")).offset(0);
        assertThat(account.build().presentValue()).isEqualTo(new BigDecimal("813"));
        account.discountRate(new BigDecimal("0.5"));
        assertThat(account.build().presentValue()).isEqualTo(new BigDecimal("588"));
        account.offset(1);
        assertThat(account.build().presentValue()).isEqualTo(new BigDecimal("392"));
        assertThat(account.build().valuePerInput()).contains(new BigDecimal("3.92"));
    }

    @Test
    void withoutInputTheRatiosAreUndefined() {
        SocialReturn.Builder account = SocialReturn.builder();
        account.addOutcomes(outcome("1", "-5").build()).offset(1);
        assertThat(account.build().presentValue()).isEqualTo(new BigDecimal("-5"));
        assertThat(account.build().valuePerInput()).isEmpty();
        assertThat(account.input(BigDecimal.ZERO).build().gainPerInput()).isEmpty();
    }

    @Test
    void meaninglessValuesAreRejected() {
        assertThatThrownBy(() -> outcome("-1", "1")
                        .deadweight(new BigDecimal("1.1"))
                        .displacement(new BigDecimal("-0.1"))
                        .attribution(new BigDecimal("2"))
                        .dropOff(new BigDecimal("2"))
                        .years(101)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .hasSize(6));
        assertThatThrownBy(() -> outcome("1E+41", "1E-41").build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .hasSize(2));
        assertThatThrownBy(() -> SocialReturn.builder()
                        .input(new BigDecimal("-1"))
                        .discountRate(new BigDecimal("1.5"))
                        .offset(-1)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .hasSize(3));
    }

    @Test
    void theOffsetMustBeSet() {
        assertThatThrownBy(() -> SocialReturn.builder().input(BigDecimal.ONE).build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.getFindings())
                        .extracting(finding ->
                                finding.getPath() + " " + finding.getRule().getId())
                        .containsExactly("/offset missing"));
    }

    @Property
    void ratiosTimesTheInputAreValueAndGain(@ForAll("accounts") SocialReturn account) {
        BigDecimal input = account.getInput().orElseThrow();
        BigDecimal value = account.valuePerInput().orElseThrow().multiply(input);
        BigDecimal gain = account.gainPerInput().orElseThrow().multiply(input);
        // Half a unit in the last of 10 decimals, times the input.
        Offset<BigDecimal> rounding = within(input.movePointLeft(10));
        assertThat(value).isCloseTo(account.presentValue(), rounding);
        assertThat(gain).isCloseTo(account.presentValue().subtract(input), rounding);
    }

    @Property
    void thePresentValueOfAllOutcomesIsTheSumOfTheirs(@ForAll("accounts") SocialReturn account) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SocialOutcome outcome : account.getOutcomes()) {
            sum = sum.add(SocialReturn.builder()
                    .from(account)
                    .outcomes(List.of(outcome))
                    .build()
                    .presentValue());
        }
        assertThat(account.presentValue()).isCloseTo(sum, within(new BigDecimal("0.000000001")));
    }

    @Property
    void withoutDropOffAndDiscountEveryYearIsWorthTheSame(@ForAll("accounts") SocialReturn account) {
        for (SocialOutcome outcome : account.getOutcomes()) {
            SocialOutcome lasting = SocialOutcome.builder()
                    .from(outcome)
                    .dropOff(BigDecimal.ZERO)
                    .build();
            SocialReturn plain =
                    SocialReturn.builder().offset(0).addOutcomes(lasting).build();
            assertThat(plain.presentValue())
                    .isCloseTo(
                            lasting.value(1).multiply(BigDecimal.valueOf(lasting.getYears())),
                            within(new BigDecimal("0.000000001")));
        }
    }

    @Property
    void trailingZerosMakeNoDifference(@ForAll("accounts") SocialReturn account) {
        SocialReturn rewritten = SocialReturn.builder()
                .from(account)
                .input(account.getInput().map(input -> input.setScale(input.scale() + 2)))
                .build();
        assertThat(rewritten).isEqualTo(account).hasToString(account.toString());
    }

    private static SocialOutcome.Builder outcome(String quantity, String proxy) {
        SocialOutcome.Builder outcome = SocialOutcome.builder();
        outcome.name("Utfall").quantity(new BigDecimal(quantity)).proxy(new BigDecimal(proxy));
        return outcome;
    }

    @Provide
    Arbitrary<SocialReturn> accounts() {
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
        Arbitrary<BigDecimal> amounts =
                Arbitraries.integers().between(-1000, 1000).map(BigDecimal::valueOf);
        Arbitrary<SocialOutcome> outcomes = Combinators.combine(
                        amounts.map(BigDecimal::abs),
                        amounts,
                        rates,
                        rates,
                        rates,
                        rates,
                        Arbitraries.integers().between(1, 5))
                .as((quantity, proxy, deadweight, displacement, attribution, dropOff, years) -> SocialOutcome.builder()
                        .name("Utfall")
                        .quantity(quantity)
                        .proxy(proxy)
                        .deadweight(deadweight)
                        .displacement(displacement)
                        .attribution(attribution)
                        .dropOff(dropOff)
                        .years(years)
                        .build());
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100_000).map(BigDecimal::valueOf),
                        rates,
                        Arbitraries.integers().between(0, 2),
                        outcomes.list().ofMaxSize(4))
                .as((input, rate, offset, all) -> SocialReturn.builder()
                        .input(input)
                        .discountRate(rate)
                        .offset(offset)
                        .outcomes(all)
                        .build());
    }
}
