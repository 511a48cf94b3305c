package no.samskaping.charts.internal.chain;

import java.math.BigDecimal;
import java.util.Optional;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressBasis;
import no.samskaping.soimpact.progress.ProgressStatus;

/** The values of an indicator as texts. */
final class Values {
    /** The width of narrow charts in the units of the picture, which are pixels on a small screen. */
    static final double WIDTH = 360;

    private Values() {}

    /** Returns the name of an indicator, or its id if it has none. */
    static String name(Indicator indicator) {
        String name = SafeText.clean(indicator.getName()).strip();
        return name.isEmpty() ? SafeText.clean(indicator.getId()) : name;
    }

    /** Returns a number with its unit; of a rank with a name, the name. */
    static String number(Indicator indicator, BigDecimal number, ChartWords words) {
        if (indicator.getMeasure() == Measure.ORDINAL) {
            Optional<String> rank = rank(indicator, number);
            if (rank.isPresent()) {
                return words.figures().number(number) + " (" + rank.get() + ")";
            }
        }
        if (indicator.getMeasure() == Measure.PERCENTAGE) {
            return words.figures().number(number) + "\u00A0%";
        }
        Optional<String> unit = indicator.getUnit();
        return words.figures().number(number) + (unit.isPresent() ? " " + SafeText.clean(unit.get()) : "");
    }

    private static Optional<String> rank(Indicator indicator, BigDecimal number) {
        int size = indicator.getCategories().size();
        if (number.signum() <= 0
                || number.compareTo(BigDecimal.valueOf(size)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        return Optional.of(SafeText.clean(indicator.getCategories().get(number.intValueExact() - 1)));
    }

    /** Returns what was measured: a number, a text, or that nothing was. */
    static String actual(Indicator indicator, IndicatorProgress progress, ChartWords words) {
        Optional<BigDecimal> number = progress.getActual();
        return number.isPresent() ? number(indicator, number.get(), words) : text(progress.getText(), words);
    }

    /** Returns a text that was measured, in quotes, or a dash. */
    static String text(Optional<String> text, ChartWords words) {
        return text.isPresent()
                ? words.of("quoted", "text", SafeText.clean(text.get()).strip())
                : words.of("dash");
    }

    /** Returns the share of the way, or that there is none. */
    static String share(IndicatorProgress progress, ChartWords words) {
        if (progress.getRatio().isEmpty()) {
            return progress.getStatus() == ProgressStatus.NOT_MEASURED
                    ? words.of("dash")
                    : words.of("progress.no-ratio");
        }
        String percent = words.figures().percent(progress.getRatio().get());
        boolean isOfTarget = progress.getBasis().equals(Optional.of(ProgressBasis.AGAINST_TARGET));
        return words.of(isOfTarget ? "progress.of-target" : "progress.of-way", "percent", percent);
    }
}
