package no.samskaping.soimpact.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private final Optional<LocalDate> chainStart;
    private final SliceSeries measurements;
    private final SliceSeries baselines;
    private final SliceSeries targets;
    private final boolean isFlow;

    IndicatorSeries(
            Indicator indicator,
            Optional<LocalDate> chainStart,
            List<Measurement> measurements,
            List<Baseline> baselines,
            List<Target> targets) {
        this.indicator = indicator;
        this.chainStart = chainStart;
        this.measurements = new SliceSeries(indicator, measurements);
        this.baselines = new SliceSeries(indicator, baselines);
        this.targets = new SliceSeries(indicator, targets);
        this.isFlow = indicator.getAccumulation().equals(Optional.of(Accumulation.FLOW))
                && indicator.getMeasure().isArithmetic();
    }

    /** What a measurement is compared with, and the value that is compared; empty for texts and for an empty period. */
    private record Reading(
            DataPoint last, Optional<DataPoint> baseline, Optional<DataPoint> target, Optional<Fraction> actual) {}

    Indicator indicator() {
        return indicator;
    }

    /** The dates with a value. */
    List<LocalDate> dates(Optional<String> slice) {
        return measurements.of(slice).points().stream().map(DataPoint::date).toList();
    }

    /** At the latest measurement, or on a day. */
    IndicatorProgress progress(Optional<String> slice, Optional<LocalDate> day) {
        TimeSeries measured = measurements.of(slice);
        int known = known(measured, day);
        if (known == 0) {
            return notMeasured(slice, day);
        }
        DataPoint last = measured.points().get(known - 1);
        LocalDate today = day.orElse(last.date());
        Reading reading = read(slice, known, targets.of(slice).next(today));
        Optional<ProgressResult> result = result(reading, isDue(reading.target(), last.date(), day));
        return values(slice, reading.baseline(), reading.target(), Optional.of(today))
                .date(last.date())
                .actual(reading.actual().map(Rounding::decimal))
                .text(last.text())
                .ratio(result.flatMap(ProgressResult::ratio).map(Rounding::rounded))
                .basis(result.flatMap(ProgressResult::basis))
                .status(result.map(ProgressResult::status).orElse(ProgressStatus.NOT_MEASURED))
                .build();
    }

    /** The status at the latest measurement as if no target were due, so that it shows whether the value is better. */
    ProgressStatus trend(Optional<String> slice) {
        TimeSeries measured = measurements.of(slice);
        int known = measured.points().size();
        return measured.last(known)
                .map(last -> read(slice, known, targets.of(slice).next(last.date())))
                .flatMap(reading -> result(reading, false))
                .map(ProgressResult::status)
                .orElse(ProgressStatus.NOT_MEASURED);
    }

    /** What came of a target, by the latest measurement or on a day. */
    TargetResult result(Target target, Optional<LocalDate> day) {
        TimeSeries measured = measurements.of(target.getSlice());
        int known = known(measured, day);
        Optional<DataPoint> goal = DataPoint.of(indicator, target);
        boolean isDue = day.filter(target.getDate()::isBefore).isPresent()
                || measured.last(known)
                        .filter(last -> !last.date().isBefore(target.getDate()))
                        .isPresent();
        int inTime = Math.min(known, measured.until(target.getDate()));
        Optional<Reading> reading = inTime == 0
                ? Optional.empty()
                : Optional.of(read(target.getSlice(), inTime, goal)).filter(this::isMeasured);
        return ImmutableTargetResult.builder()
                .indicatorId(indicator.getId())
                .slice(target.getSlice())
                .targetStart(target.getStart())
                .targetDate(target.getDate())
                .target(goal.flatMap(DataPoint::number).map(Rounding::decimal))
                .date(reading.map(value -> value.last().date()))
                .actual(reading.flatMap(Reading::actual).map(Rounding::decimal))
                .text(reading.flatMap(value -> value.last().text()))
                .outcome(reading.flatMap(value -> result(value, isDue))
                        .map(ProgressResult::outcome)
                        .orElse(isDue ? TargetOutcome.NOT_MEASURED : TargetOutcome.PENDING))
                .build();
    }

    private static int known(TimeSeries measured, Optional<LocalDate> day) {
        return day.map(measured::until).orElse(measured.points().size());
    }

    /** A value dated on the target's day is the last one in time; without one, the day itself must have passed. */
    private static boolean isDue(Optional<DataPoint> target, LocalDate measured, Optional<LocalDate> day) {
        return target.map(DataPoint::date)
                .filter(date ->
                        !measured.isBefore(date) || day.filter(date::isBefore).isPresent())
                .isPresent();
    }

    private Reading read(Optional<String> slice, int known, Optional<DataPoint> target) {
        TimeSeries measured = measurements.of(slice);
        DataPoint last = measured.points().get(known - 1);
        TimeSeries starts = baselines.of(slice);
        // The baseline of a flow is the total of a period that is over, so a value of the same day is part of it.
        Optional<DataPoint> baseline = starts.last(isFlow ? starts.before(last.date()) : starts.until(last.date()));
        return new Reading(last, baseline, target, actual(measured, known, baseline, target));
    }

    private Optional<Fraction> actual(
            TimeSeries measured, int known, Optional<DataPoint> baseline, Optional<DataPoint> target) {
        DataPoint last = measured.points().get(known - 1);
        if (!isFlow) {
            return last.number();
        }
        Optional<LocalDate> start = target.flatMap(DataPoint::start);
        int first = start.map(measured::before).orElseGet(() -> baseline.map(before -> measured.until(before.date()))
                .orElse(0));
        int end = start.isPresent()
                ? Math.min(known, measured.until(target.orElseThrow().date()))
                : known;
        if (first >= end) {
            return Optional.empty();
        }
        // Percentages are not added: they are pooled if all numerators are known, else the latest is used.
        return indicator.getMeasure() == Measure.PERCENTAGE
                ? measured.pool(first, end).or(measured.points().get(end - 1)::number)
                : Optional.of(measured.sum(first, end));
    }

    private boolean isMeasured(Reading reading) {
        return indicator.getMeasure().isWords() || reading.actual().isPresent();
    }

    /** Empty for a flow without a value in the target's period. */
    private Optional<ProgressResult> result(Reading reading, boolean isDue) {
        if (indicator.getMeasure().isWords()) {
            return Optional.of(ProgressResult.ofTexts(
                    indicator, reading.last().text(), reading.target().flatMap(DataPoint::text), isDue));
        }
        Optional<Fraction> baseline = reading.baseline().flatMap(DataPoint::number);
        Optional<Fraction> target = reading.target().flatMap(DataPoint::number);
        return reading.actual().map(actual -> ProgressResult.of(indicator, actual, baseline, target, isDue));
    }

    private IndicatorProgress notMeasured(Optional<String> slice, Optional<LocalDate> day) {
        TimeSeries starts = baselines.of(slice);
        TimeSeries ends = targets.of(slice);
        return values(slice, starts.last(known(starts, day)), ends.next(day.orElse(LocalDate.MIN)), day)
                .status(ProgressStatus.NOT_MEASURED)
                .build();
    }

    private ImmutableIndicatorProgress.Builder values(
            Optional<String> slice,
            Optional<DataPoint> baseline,
            Optional<DataPoint> target,
            Optional<LocalDate> today) {
        ImmutableIndicatorProgress.Builder progress = ImmutableIndicatorProgress.builder();
        progress.indicatorId(indicator.getId())
                .slice(slice)
                .baseline(baseline.flatMap(DataPoint::number).map(Rounding::decimal))
                .baselineDate(baseline.map(DataPoint::date))
                .target(target.flatMap(DataPoint::number).map(Rounding::decimal))
                .targetStart(target.flatMap(DataPoint::start))
                .targetDate(target.map(DataPoint::date))
                .elapsed(today.flatMap(date -> elapsed(baseline, target, date)).map(Rounding::rounded));
        return progress;
    }

    /** The share of the time up to the target that has passed; empty without a first day before the target's. */
    private Optional<Fraction> elapsed(Optional<DataPoint> baseline, Optional<DataPoint> target, LocalDate today) {
        Optional<LocalDate> start = isFlow ? target.flatMap(DataPoint::start) : Optional.empty();
        // A period includes its first day; the day of a baseline is not part of the time after it.
        int included = start.isPresent() ? 1 : 0;
        Optional<LocalDate> first =
                start.or(() -> baseline.map(DataPoint::date)).or(() -> chainStart);
        return target.map(DataPoint::date)
                .flatMap(end -> first.flatMap(from -> {
                    long all = ChronoUnit.DAYS.between(from, end) + included;
                    long passed = ChronoUnit.DAYS.between(from, today) + included;
                    return all > 0
                            ? Optional.of(Fraction.of(Math.max(0, Math.min(passed, all)), all))
                            : Optional.empty();
                }));
    }
}
