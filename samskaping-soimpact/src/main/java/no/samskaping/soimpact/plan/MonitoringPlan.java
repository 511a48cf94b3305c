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
import no.samskaping.model.Period;
import no.samskaping.model.source.Source;
import no.samskaping.soimpact.Frequency;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.MeasurementMethod;

/**
 * Who is to measure what, and when: from the methods and their frequencies, over the chain's period.
 *
 * <p>The sources ask for a plan; the days are ours: with a period from 1 January a quarterly measurement is due on 31 March,
 * 30 June and so on, each on the last day of its stretch, and one that is made once is due on the period's last day. A
 * stretch that the period's end cuts off has no occasion. A measurement of any slice counts. Without a period there is no
 * plan. Nothing reads the clock. Immutable and thread-safe.
 */
@Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
public final class MonitoringPlan {
    private static final Comparator<Occasion> ORDER = Comparator.comparing(Occasion::getDue)
            .thenComparing(occasion -> occasion.getMethod().getIndicator())
            .thenComparing(occasion -> occasion.getMethod().getSource());

    private final Optional<Period> period;
    private final List<MeasurementMethod> methods;
    private final Map<String, NavigableSet<LocalDate>> measured = new HashMap<>();

    private MonitoringPlan(ImpactChain chain) {
        period = chain.getPeriod();
        methods = chain.getMethods();
        for (Measurement measurement : chain.getMeasurements()) {
            measured.computeIfAbsent(measurement.getIndicator(), id -> new TreeSet<>())
                    .add(measurement.getDate());
        }
    }

    /**
     * The plan of a chain.
     *
     * @param chain the chain
     * @return its plan
     */
    public static MonitoringPlan of(ImpactChain chain) {
        return new MonitoringPlan(chain);
    }

    /**
     * The occasions that are due within a stretch of days, as it stands on a day.
     *
     * @param from the first due day
     * @param to the last due day; with a weekly method each year before it takes 52 occasions
     * @param today the day; what was measured later is not known
     * @return the occasions by day, then by indicator and source
     */
    public List<Occasion> occasions(LocalDate from, LocalDate to, LocalDate today) {
        List<Occasion> occasions = new ArrayList<>();
        for (MeasurementMethod method : methods) {
            List<LocalDate> days = days(method, to);
            for (int i = 0; i < days.size(); i++) {
                if (!days.get(i).isBefore(from) && !days.get(i).isAfter(to)) {
                    occasions.add(occasion(method, days, i, today));
                }
            }
        }
        occasions.sort(ORDER);
        return List.copyOf(occasions);
    }

    /**
     * What should have been measured and still can be.
     *
     * @param today the day
     * @return the overdue occasions, the longest overdue first: at most one for each method
     */
    public List<Occasion> overdueAt(LocalDate today) {
        return occasions(LocalDate.MIN, today, today).stream()
                .filter(occasion -> occasion.getStatus() == OccasionStatus.OVERDUE)
                .toList();
    }

    private Occasion occasion(MeasurementMethod method, List<LocalDate> days, int index, LocalDate today) {
        LocalDate due = days.get(index);
        LocalDate opens = index == 0
                ? period.orElseThrow().getStart()
                : days.get(index - 1).plusDays(1);
        Optional<LocalDate> following = index + 1 < days.size() ? Optional.of(days.get(index + 1)) : Optional.empty();
        Optional<LocalDate> first = Optional.ofNullable(measured.getOrDefault(method.getIndicator(), new TreeSet<>())
                        .ceiling(opens))
                .filter(day -> !day.isAfter(today))
                .filter(day -> following.isEmpty() || !day.isAfter(following.get()));
        return Occasion.builder()
                .method(method)
                .due(due)
                .measured(first)
                .status(status(first, due, following, today))
                .build();
    }

    private static OccasionStatus status(
            Optional<LocalDate> first, LocalDate due, Optional<LocalDate> following, LocalDate today) {
        if (first.isPresent()) {
            return first.get().isAfter(due) ? OccasionStatus.LATE : OccasionStatus.DONE;
        }
        if (!today.isAfter(due)) {
            return OccasionStatus.PLANNED;
        }
        return following.isPresent() && today.isAfter(following.get()) ? OccasionStatus.MISSED : OccasionStatus.OVERDUE;
    }

    /** The due days up to the period's end, and up to the first one after {@code to}. */
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
            // Beyond the last day that there is.
            return Optional.empty();
        }
    }
}
