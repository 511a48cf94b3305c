package no.samskaping.soimpact.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Frequency;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;

/**
 * The planned measurements of a chain, computed from the frequencies of its methods and from its period.
 *
 * <p>The sources ask for a plan; the dates are our convention. Each interval of the period ends with a due date: if
 * the period starts on 1 January, a quarterly measurement is due on 31 March, 30 June and so on. An interval that is
 * not complete before the end of the period has no due date. A measurement with frequency {@code ONCE} is due on the
 * last day of the period. A measurement of any slice counts. A method without a frequency, and one
 * that is not {@linkplain #isPlannable plannable}, has no due dates; a review reports the latter. No clock is read. Immutable and thread-safe.
 */
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public final class MonitoringPlan {
    private static final Comparator<PlannedMeasurement> ORDER = Comparator.comparing(PlannedMeasurement::getDueDate)
            .thenComparing(planned -> planned.getMethod().getIndicatorId())
            .thenComparing(planned -> planned.getMethod().getSource());

    private final Optional<Period> period;
    private final List<MeasurementMethod> methods;
    private final Map<String, NavigableSet<LocalDate>> measured = new HashMap<>();

    private MonitoringPlan(ImpactChain chain) {
        period = chain.getPeriod();
        methods = chain.getMethods();
        for (Measurement measurement : chain.getMeasurements()) {
            measured.computeIfAbsent(measurement.getIndicatorId(), id -> new TreeSet<>())
                    .add(measurement.getDate());
        }
    }

    /**
     * {@return the monitoring plan of a chain}
     *
     * @param chain the chain
     */
    public static MonitoringPlan of(ImpactChain chain) {
        return new MonitoringPlan(chain);
    }

    /**
     * {@return whether due dates follow from the frequency of a method: the chain must have a period, and for {@code
     * ONCE} the period must have an end; false without a frequency}
     *
     * @param chain the chain
     * @param method one of its methods
     */
    public static boolean isPlannable(ImpactChain chain, MeasurementMethod method) {
        boolean isAtEnd = method.getFrequency().equals(Optional.of(Frequency.ONCE));
        return method.getFrequency().isPresent()
                && chain.getPeriod()
                        .filter(period -> !isAtEnd || period.getEnd().isPresent())
                        .isPresent();
    }

    /**
     * {@return the planned measurements that are due within some days, by due date, then by indicator and source}
     *
     * @param from the first due date
     * @param to the last due date; the list grows with it, by 52 a year for a weekly method
     * @param today the date for which the status is determined; later measurements are ignored
     */
    public List<PlannedMeasurement> plannedMeasurements(LocalDate from, LocalDate to, LocalDate today) {
        List<PlannedMeasurement> result = new ArrayList<>();
        for (MeasurementMethod method : methods) {
            List<LocalDate> days = days(method, to);
            for (int i = 0; i < days.size(); i++) {
                if (!days.get(i).isBefore(from) && !days.get(i).isAfter(to)) {
                    result.add(planned(method, days, i, today));
                }
            }
        }
        result.sort(ORDER);
        return List.copyOf(result);
    }

    /**
     * {@return the planned measurements that are overdue, the earliest due date first; at most one for each method}
     *
     * @param today the date for which the status is determined
     */
    public List<PlannedMeasurement> overdueAt(LocalDate today) {
        return plannedMeasurements(LocalDate.MIN, today, today).stream()
                .filter(planned -> planned.getStatus() == PlannedMeasurementStatus.OVERDUE)
                .toList();
    }

    private PlannedMeasurement planned(MeasurementMethod method, List<LocalDate> days, int index, LocalDate today) {
        LocalDate due = days.get(index);
        LocalDate opens = index == 0
                ? period.orElseThrow().getStart()
                : days.get(index - 1).plusDays(1);
        Optional<LocalDate> following = index + 1 < days.size() ? Optional.of(days.get(index + 1)) : Optional.empty();
        Optional<LocalDate> first = Optional.ofNullable(measured.getOrDefault(method.getIndicatorId(), new TreeSet<>())
                        .ceiling(opens))
                .filter(day -> !day.isAfter(today))
                .filter(day -> following.isEmpty() || !day.isAfter(following.get()));
        return ImmutablePlannedMeasurement.builder()
                .method(method)
                .dueDate(due)
                .measuredDate(first)
                .status(status(first, due, following, today))
                .build();
    }

    private static PlannedMeasurementStatus status(
            Optional<LocalDate> first, LocalDate due, Optional<LocalDate> following, LocalDate today) {
        if (first.isPresent()) {
            return first.get().isAfter(due) ? PlannedMeasurementStatus.LATE : PlannedMeasurementStatus.DONE;
        }
        if (!today.isAfter(due)) {
            return PlannedMeasurementStatus.PLANNED;
        }
        return following.isPresent() && today.isAfter(following.get())
                ? PlannedMeasurementStatus.MISSED
                : PlannedMeasurementStatus.OVERDUE;
    }

    /** The due dates up to the end of the period, and up to the first one after {@code to}. */
    private List<LocalDate> days(MeasurementMethod method, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        if (period.isEmpty() || method.getFrequency().isEmpty()) {
            return days;
        }
        Frequency frequency = method.getFrequency().get();
        Optional<LocalDate> end = period.get().getEnd();
        if (frequency == Frequency.ONCE) {
            end.ifPresent(days::add);
            return days;
        }
        LocalDate last = end.orElse(LocalDate.MAX);
        LocalDate day = LocalDate.MIN;
        for (int n = 1; !day.isAfter(to); n++) {
            Optional<LocalDate> due = due(frequency, n).filter(next -> !next.isAfter(last));
            if (due.isEmpty()) {
                return days;
            }
            day = due.get();
            days.add(day);
        }
        return days;
    }

    private Optional<LocalDate> due(Frequency frequency, int n) {
        try {
            return Optional.of(
                    frequency.after(period.orElseThrow().getStart(), n).minusDays(1));
        } catch (DateTimeException e) {
            // Beyond LocalDate.MAX.
            return Optional.empty();
        }
    }
}
