package no.samskaping.soimpact.review;

import static no.samskaping.soimpact.arbitraries.ExampleChains.baseline;
import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static no.samskaping.soimpact.arbitraries.ExampleChains.slice;
import static no.samskaping.soimpact.arbitraries.ExampleChains.target;
import static no.samskaping.soimpact.arbitraries.ExampleChains.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.ExampleChains;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the rules on single values. */
class ValueRulesTest {
    @ParameterizedTest
    @CsvSource({"-0.1, true", "0, false", "50, false", "100, false", "100.1, true"})
    void aPercentageIsFromZeroToAHundred(String value, boolean isReported) {
        ImpactChain.Builder chain =
                chain(indicator(Measure.PERCENTAGE)).addMeasurements(measurement("i", "2026-06-30", value));
        assertThat(paths(chain, ChainRule.PERCENTAGE_OUT_OF_RANGE))
                .isEqualTo(isReported ? List.of("/measurements/0/value") : List.of());
        chain.indicators(List.of(indicator(Measure.AMOUNT)));
        assertThat(paths(chain, ChainRule.PERCENTAGE_OUT_OF_RANGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, false", "3, 3, false", "4, 3, true"})
    void aPartIsNotMoreThanTheWhole(int numerator, int denominator, boolean isReported) {
        ImpactChain.Builder chain = chain(indicator(Measure.PERCENTAGE)).addMeasurements(share(numerator, denominator));
        assertThat(paths(chain, ChainRule.PERCENTAGE_OUT_OF_RANGE))
                .isEqualTo(isReported ? List.of("/measurements/0/numerator") : List.of());
    }

    /** A percentage that is out of range is told once, not a second time because it contradicts its parts. */
    @ParameterizedTest
    @CsvSource({"101, 1, 2, false", "50, 3, 2, false", "51, 1, 2, true", "50, 1, 2, false"})
    void onlyPercentagesInRangeContradictTheirParts(String value, int numerator, int denominator, boolean isReported) {
        ImpactChain.Builder chain = chain(indicator(Measure.PERCENTAGE))
                .addMeasurements(Measurement.builder()
                        .from(share(numerator, denominator))
                        .value(new BigDecimal(value))
                        .build());
        assertThat(paths(chain, ChainRule.PERCENTAGE_MISMATCH))
                .isEqualTo(isReported ? List.of("/measurements/0/value") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINAL, true, godt, false",
        "NOMINAL, true, bra, true",
        "NOMINAL, false, bra, false",
        "ORDINAL, true, godt, false",
        "ORDINAL, true, bra, true",
        "ORDINAL, false, bra, true",
        "QUALITATIVE, true, bra, false",
    })
    void aTextIsOneOfTheCategories(Measure measure, boolean hasCategories, String text, boolean isReported) {
        Indicator indicator = Indicator.builder()
                .from(indicator(measure))
                .categories(hasCategories ? List.of("dårlig", "godt") : List.of())
                .build();
        ImpactChain.Builder chain = chain(indicator).addMeasurements(words("i", "2026-06-30", text));
        assertThat(paths(chain, ChainRule.UNKNOWN_CATEGORY))
                .isEqualTo(isReported ? List.of("/measurements/0/text") : List.of());
    }

    /** The number of a category counts; the text beside it may say more. */
    @Test
    void aTextBesideTheNumberOfACategoryIsFree() {
        Indicator indicator = Indicator.builder()
                .from(indicator(Measure.ORDINAL))
                .addCategories("dårlig", "godt")
                .build();
        ImpactChain.Builder chain = chain(indicator)
                .addMeasurements(Measurement.builder()
                        .from(words("i", "2026-06-30", "bra"))
                        .value(BigDecimal.valueOf(2))
                        .build());
        assertThat(paths(chain, ChainRule.UNKNOWN_CATEGORY)).isEmpty();
    }

    @Test
    void targetsAndBaselinesAreValuesToo() {
        ImpactChain.Builder chain = chain(indicator(Measure.COUNT))
                .addTargets(target("i", "2026-12-31", "-1"))
                .addBaselines(baseline("i", "2026-01-01", "-2"))
                .addMeasurements(measurement("i", "2026-06-30", "-3"));
        assertThat(paths(chain, ChainRule.NEGATIVE_COUNT))
                .containsExactly("/targets/0/value", "/baselines/0/value", "/measurements/0/value");
    }

    @ParameterizedTest
    @CsvSource({
        // The baseline on or before the target's day counts,
        "2026-01-01, 5, INCREASE, 4, true",
        "2026-01-01, 5, INCREASE, 5, false",
        "2026-01-01, 5, INCREASE, 6, false",
        "2026-01-01, 5, DECREASE, 6, true",
        "2026-01-01, 5, DECREASE, 5, false",
        // without one the first.
        "2027-01-01, 5, INCREASE, 4, true",
        "2027-01-01, 5, INCREASE, 6, false",
    })
    void aTargetIsNotWorseThanItsBaseline(
            String date, String start, Direction direction, String goal, boolean isReported) {
        Indicator indicator = Indicator.builder()
                .from(indicator(Measure.AMOUNT))
                .direction(direction)
                .build();
        ImpactChain.Builder chain =
                chain(indicator).addBaselines(baseline("i", date, start)).addTargets(target("i", "2026-12-31", goal));
        assertThat(paths(chain, ChainRule.DIRECTION_MISMATCH))
                .isEqualTo(isReported ? List.of("/targets/0") : List.of());
    }

    private static Measurement share(int numerator, int denominator) {
        return Measurement.builder()
                .from(slice("i", "2026-06-30", "x", numerator, denominator))
                .slice(Optional.empty())
                .build();
    }

    private static List<String> paths(ImpactChain.Builder chain, ChainRule rule) {
        return rule.check(new ReviewContext(chain.build())).stream()
                .map(Finding::getPath)
                .toList();
    }

    private static ImpactChain.Builder chain(Indicator indicator) {
        ImpactChain.Builder chain = ImpactChain.builder();
        return chain.id("c").title("C").addIndicators(indicator);
    }

    private static Indicator indicator(Measure measure) {
        return ExampleChains.indicator("i", "I", ResultLevel.OUTPUT, measure).build();
    }
}
