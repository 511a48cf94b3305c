package no.samskaping.soimpact.internal.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Target;

/**
 * A dated value, read as a number or a text according to the measure of its indicator. Values with {@code pooled} can
 * be added to others by numerator and denominator. Only a target may have a start.
 */
public record DataPoint(
        LocalDate date, Optional<LocalDate> start, Optional<Fraction> number, Optional<String> text, boolean pooled) {
    /** By date; of two values for one date the smaller comes first, regardless of their order in the chain. */
    public static final Comparator<DataPoint> ORDER = Comparator.comparing(DataPoint::date)
            .thenComparing(point -> point.number().isEmpty())
            .thenComparing((a, b) -> a.number().isPresent() && b.number().isPresent()
                    ? a.number().get().compareTo(b.number().get())
                    : 0)
            .thenComparing(DataPoint::pooled)
            .thenComparing(point -> point.text().orElse(""))
            .thenComparing(point -> point.start().orElse(LocalDate.MIN));

    /** Empty if the value has no content of the indicator's kind. */
    public static Optional<DataPoint> of(Indicator indicator, DatedValue value) {
        Measure measure = indicator.getMeasure();
        if (measure.isWords()) {
            return value.getText()
                    .map(text ->
                            new DataPoint(value.getDate(), start(value), Optional.empty(), value.getText(), false));
        }
        boolean pooled = measure == Measure.PERCENTAGE && value.getNumerator().isPresent();
        Optional<Fraction> number =
                switch (measure) {
                    case PERCENTAGE ->
                        pooled
                                ? value.getNumerator().flatMap(numerator -> value.getDenominator()
                                        .map(whole -> Fraction.percentage(numerator, whole)))
                                : value.getValue().map(Fraction::of);
                    case ORDINAL -> value.getValue().map(Fraction::of).or(() -> rank(indicator, value));
                    default -> value.getValue().map(Fraction::of);
                };
        return number.map(present -> new DataPoint(
                value.getDate(),
                start(value),
                number,
                measure == Measure.ORDINAL ? value.getText() : Optional.empty(),
                pooled || measure == Measure.COUNT));
    }

    /** Whether the values of an indicator at different dates are added up. */
    public static boolean isSum(Indicator indicator) {
        return indicator.getAccumulation().equals(Optional.of(Accumulation.FLOW))
                && (indicator.getMeasure() == Measure.COUNT || indicator.getMeasure() == Measure.AMOUNT);
    }

    private static Optional<LocalDate> start(DatedValue value) {
        return value instanceof Target target ? target.getStart() : Optional.empty();
    }

    private static Optional<Fraction> rank(Indicator indicator, DatedValue value) {
        return value.getText()
                .map(text -> indicator.getCategories().indexOf(text))
                .filter(index -> index >= 0)
                .map(index -> Fraction.of(BigDecimal.valueOf(index + 1L)));
    }
}
