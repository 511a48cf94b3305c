package no.samskaping.soimpact.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.samskaping.soimpact.DatedValue;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measure;

/**
 * What one dated value says about its indicator: a number, or words. A part of a whole ({@code pooled}) can be added to
 * other parts by numerator and denominator.
 */
public record Point(LocalDate date, Optional<Fraction> number, Optional<String> text, boolean pooled) {
    /** For one day that has two values by mistake, the lesser stands, whatever the order in which they came. */
    public static final Comparator<Point> ORDER = Comparator.comparing(Point::date)
            .thenComparing(point -> point.number().isEmpty())
            .thenComparing((a, b) -> a.number().isPresent() && b.number().isPresent()
                    ? a.number().get().compareTo(b.number().get())
                    : 0)
            .thenComparing(Point::pooled)
            .thenComparing(point -> point.text().orElse(""));

    /** Reads a value; empty when it says nothing of the indicator's kind. */
    public static Optional<Point> of(Indicator indicator, DatedValue value) {
        Measure measure = indicator.getMeasure();
        if (measure.isWords()) {
            return value.getText().map(text -> new Point(value.getDate(), Optional.empty(), value.getText(), false));
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
        return number.map(present -> new Point(
                value.getDate(),
                number,
                measure == Measure.ORDINAL ? value.getText() : Optional.empty(),
                pooled || measure == Measure.COUNT));
    }

    private static Optional<Fraction> rank(Indicator indicator, DatedValue value) {
        return value.getText()
                .map(text -> indicator.getCategories().indexOf(text))
                .filter(index -> index >= 0)
                .map(index -> Fraction.of(BigDecimal.valueOf(index + 1L)));
    }
}
