package no.samskaping.soimpact.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.internal.number.Fraction;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.Target;
import no.samskaping.soimpact.internal.data.DataPoint;
import no.samskaping.soimpact.internal.number.Rounding;

/** The time series of one indicator, from which progress at any date is computed. */
final class IndicatorSeries {
    private final Indicator indicator;
    private final SliceSeries measurements;
    private final SliceSeries baselines;
    private final SliceSeries targets;

    IndicatorSeries(
            Indicator indicator, List<Measurement> measurements, List<Baseline> baselines, List<Target> targets) {
        this.indicator = indicator;
        this.measurements = new SliceSeries(indicator, measurements);
        this.baselines = new SliceSeries(indicator, baselines);
        this.targets = new SliceSeries(indicator, targets);
    }

    Indicator indicator() {
        return indicator;
    }

    /** The dates with a value. */
    List<LocalDate> dates(Optional<String> slice) {
        return measurements.of(slice).points().stream().map(DataPoint::date).toList();
    }

    /** At the latest measurement. */
    IndicatorProgress latest(Optional<String> slice) {
        return progress(slice, measurements.of(slice).points().size(), LocalDate.MIN, LocalDate.MAX);
    }

    /** As known on a date. */
    IndicatorProgress at(Optional<String> slice, LocalDate date) {
        return progress(slice, measurements.of(slice).until(date), date, date);
    }

    /** Without a measurement it has the next target from one date on and the last baseline up to another. */
    private IndicatorProgress progress(Optional<String> slice, int known, LocalDate targetFrom, LocalDate baselineTo) {
        TimeSeries measured = measurements.of(slice);
        if (known > 0) {
            DataPoint last = measured.points().get(known - 1);
            Optional<DataPoint> baseline = baselines.of(slice).latest(last.date());
            Optional<DataPoint> target = targets.of(slice).next(last.date());
            Optional<ProgressResult> words = indicator.getMeasure().isWords()
                    ? Optional.of(ProgressResult.ofWords(last.text(), target.flatMap(DataPoint::text)))
                    : Optional.empty();
            Optional<Fraction> actual = actual(measured, known, baseline);
            if (words.isPresent() || actual.isPresent()) {
                ProgressResult result = words.orElseGet(() -> ProgressResult.of(
                        indicator,
                        actual.orElseThrow(),
                        baseline.flatMap(DataPoint::number),
                        target.flatMap(DataPoint::number)));
                return values(slice, baseline, target)
                        .date(last.date())
                        .actual(actual.map(Rounding::decimal))
                        .text(last.text())
                        .ratio(result.ratio().map(Rounding::rounded))
                        .basis(result.basis())
                        .status(result.status())
                        .build();
            }
        }
        return values(
                        slice,
                        baselines.of(slice).latest(baselineTo),
                        targets.of(slice).next(targetFrom))
                .status(ProgressStatus.NOT_MEASURED)
                .build();
    }

    /** Empty for texts, and for a flow without a value since its baseline. */
    private Optional<Fraction> actual(TimeSeries measured, int known, Optional<DataPoint> baseline) {
        DataPoint last = measured.points().get(known - 1);
        boolean isFlow = indicator.getAccumulation().equals(Optional.of(Accumulation.FLOW))
                && indicator.getMeasure().isArithmetic();
        if (!isFlow) {
            return last.number();
        }
        int first = baseline.map(start -> measured.until(start.date())).orElse(0);
        if (first == known) {
            return Optional.empty();
        }
        // Percentages are not added: they are pooled if all numerators are known, else the latest is used.
        return indicator.getMeasure() == Measure.PERCENTAGE
                ? measured.pool(first, known).or(last::number)
                : Optional.of(measured.sum(first, known));
    }

    private ImmutableIndicatorProgress.Builder values(
            Optional<String> slice, Optional<DataPoint> baseline, Optional<DataPoint> target) {
        ImmutableIndicatorProgress.Builder progress = ImmutableIndicatorProgress.builder();
        progress.indicatorId(indicator.getId())
                .slice(slice)
                .baseline(baseline.flatMap(DataPoint::number).map(Rounding::decimal))
                .target(target.flatMap(DataPoint::number).map(Rounding::decimal));
        return progress;
    }
}
