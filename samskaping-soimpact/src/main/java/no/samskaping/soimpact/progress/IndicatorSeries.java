package no.samskaping.soimpact.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskaping.soimpact.Accumulation;
import no.samskaping.soimpact.Baseline;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Measure;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.Target;
import no.samskaping.soimpact.internal.Fraction;
import no.samskaping.soimpact.internal.Point;

/** All values of one indicator, ready to tell its progress at any date. */
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

    /** The days on which there is a value. */
    List<LocalDate> dates(Optional<String> slice) {
        return measurements.of(slice).points().stream().map(Point::date).toList();
    }

    /** Progress at the latest measurement of all. */
    IndicatorProgress latest(Optional<String> slice) {
        return progress(slice, measurements.of(slice).points().size(), LocalDate.MIN, LocalDate.MAX);
    }

    /** Progress as it was known on a day. */
    IndicatorProgress at(Optional<String> slice, LocalDate date) {
        return progress(slice, measurements.of(slice).until(date), date, date);
    }

    /** When nothing is measured, the next target after one day and the last baseline up to another are shown. */
    private IndicatorProgress progress(Optional<String> slice, int known, LocalDate targetFrom, LocalDate baselineTo) {
        Series measured = measurements.of(slice);
        if (known > 0) {
            Point last = measured.points().get(known - 1);
            Optional<Point> baseline = baselines.of(slice).latest(last.date());
            Optional<Point> target = targets.of(slice).next(last.date());
            Optional<Judgement> words = indicator.getMeasure().isWords()
                    ? Optional.of(Judgement.ofWords(last.text(), target.flatMap(Point::text)))
                    : Optional.empty();
            Optional<Fraction> actual = actual(measured, known, baseline);
            if (words.isPresent() || actual.isPresent()) {
                Judgement judgement = words.orElseGet(() -> Judgement.of(
                        indicator,
                        actual.orElseThrow(),
                        baseline.flatMap(Point::number),
                        target.flatMap(Point::number)));
                return values(slice, baseline, target)
                        .date(last.date())
                        .actual(actual.map(Fraction::toDecimal))
                        .text(last.text())
                        .ratio(judgement.ratio().map(Fraction::rounded))
                        .basis(judgement.basis())
                        .status(judgement.status())
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

    /** Empty for words, and for a flow of which nothing is measured since its baseline. */
    private Optional<Fraction> actual(Series measured, int known, Optional<Point> baseline) {
        Point last = measured.points().get(known - 1);
        boolean isFlow = indicator.getAccumulation().equals(Optional.of(Accumulation.FLOW))
                && indicator.getMeasure().isArithmetic();
        if (!isFlow) {
            return last.number();
        }
        int first = baseline.map(start -> measured.until(start.date())).orElse(0);
        if (first == known) {
            return Optional.empty();
        }
        // Percentages are never added: either all their parts are known, or the latest stands.
        return indicator.getMeasure() == Measure.PERCENTAGE
                ? measured.pool(first, known).or(last::number)
                : Optional.of(measured.sum(first, known));
    }

    private IndicatorProgress.Builder values(Optional<String> slice, Optional<Point> baseline, Optional<Point> target) {
        IndicatorProgress.Builder progress = IndicatorProgress.builder();
        progress.indicator(indicator.getId())
                .slice(slice)
                .baseline(baseline.flatMap(Point::number).map(Fraction::toDecimal))
                .target(target.flatMap(Point::number).map(Fraction::toDecimal));
        return progress;
    }
}
