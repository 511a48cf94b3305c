package no.samskaping.soimpact.internal.data;

import static no.samskaping.soimpact.arbitraries.ExampleChains.indicator;
import static no.samskaping.soimpact.arbitraries.ExampleChains.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.ResultLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataPointTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void ofOneDateTheSmallerNumberComesFirst() {
        List<DataPoint> sorted = List.of(
                number(DAY.minusDays(1), 9, false),
                number(DAY, 1, false),
                number(DAY, 1, true),
                number(DAY, 2, false),
                text("a", Optional.empty()),
                text("a", Optional.of(DAY.minusDays(3))),
                text("b", Optional.empty()),
                number(DAY.plusDays(1), 0, false));
        for (int seed = 0; seed < 50; seed++) {
            List<DataPoint> mixed = new ArrayList<>(sorted);
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(DataPoint.ORDER);
            assertThat(mixed).isEqualTo(sorted);
        }
    }

    private static DataPoint number(LocalDate date, int number, boolean pooled) {
        return new DataPoint(date, Optional.empty(), Optional.of(Fraction.of(number, 1)), Optional.empty(), pooled);
    }

    private static DataPoint text(String text, Optional<LocalDate> start) {
        return new DataPoint(DAY, start, Optional.empty(), Optional.of(text), false);
    }

    /** The categories are in the order of their ranks, from 1. */
    @ParameterizedTest
    @CsvSource({"dårlig, 1", "greit, 2", "godt, 3", "ukjent, "})
    void aCategoryHasItsRank(String category, BigDecimal rank) {
        Indicator mood = indicator("mood", "Humør", ResultLevel.OUTCOME, Measure.ORDINAL)
                .addCategories("dårlig", "greit", "godt")
                .build();
        assertThat(DataPoint.of(mood, words("mood", "2026-06-30", category))
                        .flatMap(DataPoint::number)
                        .map(Fraction::toDecimal128))
                .isEqualTo(Optional.ofNullable(rank));
    }
}
