package no.samskaping.exchange.internal.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.internal.number.Decimals;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.Target;

/** Which values of a chain IATI can carry, and with which number, comment, period and dimension. */
public final class WritePlan {
    /** A percentage that is computed from its parts is rounded to this many decimals. */
    private static final int DECIMALS = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A value that IATI carries.
     *
     * @param <V> baseline, target or measurement
     * @param value the value
     * @param position the index in the chain's list
     * @param number the number, except for a qualitative indicator
     * @param isNumberMadeUp whether the chain has no such number
     * @param comment the text, if it is written as a comment
     * @param start the first day of the period; for a baseline the date
     * @param isStartMadeUp whether the chain has no such start
     * @param dimension the name of the dimension of the slice
     */
    public record Carried<V extends DatedValue>(
            V value,
            int position,
            Optional<BigDecimal> number,
            boolean isNumberMadeUp,
            Optional<String> comment,
            LocalDate start,
            boolean isStartMadeUp,
            Optional<String> dimension) {}

    /** A value that IATI cannot carry, with its index in the chain's list. */
    public record Other<V extends DatedValue>(V value, int position) {}

    /** The values with the same first and last day. */
    public record Span(
            LocalDate start, LocalDate end, List<Carried<Target>> targets, List<Carried<Measurement>> actuals) {
        private Span(LocalDate start, LocalDate end) {
            this(start, end, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What belongs to one indicator, in the order in which it is written. */
    public static final class Plan {
        private final Indicator indicator;
        private final List<Carried<Baseline>> baselines = new ArrayList<>();
        private final String otherDimension;

        private final Map<List<LocalDate>, Span> spans = new LinkedHashMap<>();
        private final Map<String, String> dimensions = new HashMap<>();

        private Plan(Indicator indicator) {
            this.indicator = indicator;
            List<String> names = new ArrayList<>();
            for (Dimension dimension : indicator.getDisaggregation()) {
                names.add(dimension.getName());
                dimension.getSlices().forEach(slice -> dimensions.put(slice, dimension.getName()));
            }
            String other = "slice";
            for (int i = 2; names.contains(other); i++) {
                other = "slice-" + i;
            }
            this.otherDimension = other;
        }

        public Indicator indicator() {
            return indicator;
        }

        public List<Carried<Baseline>> baselines() {
            return baselines;
        }

        /** The dimension of slices that the indicator does not have. */
        public String otherDimension() {
            return otherDimension;
        }

        public List<Span> spans() {
            return List.copyOf(spans.values());
        }

        private Span span(LocalDate start, LocalDate end) {
            return spans.computeIfAbsent(List.of(start, end), dates -> new Span(start, end));
        }

        private String dimension(String slice) {
            return dimensions.getOrDefault(slice, otherDimension);
        }
    }

    private final List<Plan> plans = new ArrayList<>();
    private final List<Other<Baseline>> otherBaselines = new ArrayList<>();
    private final List<Other<Target>> otherTargets = new ArrayList<>();
    private final List<Other<Measurement>> otherMeasurements = new ArrayList<>();
    private final ImpactChain chain;
    private final Map<String, Plan> byId = new HashMap<>();
    private final Map<String, List<LocalDate>> baselineDates = new HashMap<>();

    public WritePlan(ImpactChain chain) {
        this.chain = chain;
        for (Indicator indicator : chain.getIndicators()) {
            Plan plan = new Plan(indicator);
            plans.add(plan);
            byId.putIfAbsent(indicator.getId(), plan);
        }
        for (Baseline baseline : chain.getBaselines()) {
            baselineDates
                    .computeIfAbsent(baseline.getIndicatorId(), id -> new ArrayList<>())
                    .add(baseline.getDate());
        }
        baselineDates.values().forEach(dates -> dates.sort(Comparator.reverseOrder()));
        plan(
                chain.getBaselines(),
                baseline -> Optional.empty(),
                otherBaselines,
                (plan, carried) -> plan.baselines.add(carried));
        plan(chain.getTargets(), Target::getStart, otherTargets, (plan, carried) -> plan.span(
                        carried.start(), carried.value().getDate())
                .targets()
                .add(carried));
        plan(chain.getMeasurements(), Measurement::getStart, otherMeasurements, (plan, carried) -> plan.span(
                        carried.start(), carried.value().getDate())
                .actuals()
                .add(carried));
    }

    /** The indicators, in the chain's order, each with its values. */
    public List<Plan> plans() {
        return plans;
    }

    public List<Other<Baseline>> otherBaselines() {
        return otherBaselines;
    }

    public List<Other<Target>> otherTargets() {
        return otherTargets;
    }

    public List<Other<Measurement>> otherMeasurements() {
        return otherMeasurements;
    }

    private <V extends DatedValue> void plan(
            List<V> values,
            Function<V, Optional<LocalDate>> start,
            List<Other<V>> others,
            BiConsumer<Plan, Carried<V>> add) {
        for (int i = 0; i < values.size(); i++) {
            V value = values.get(i);
            Plan plan = byId.get(value.getIndicatorId());
            Optional<Carried<V>> carried = plan == null ? Optional.empty() : carry(plan, value, i, start.apply(value));
            if (plan != null && carried.isPresent()) {
                add.accept(plan, carried.get());
            } else {
                others.add(new Other<>(value, i));
            }
        }
    }

    private <V extends DatedValue> Optional<Carried<V>> carry(
            Plan plan, V value, int position, Optional<LocalDate> givenStart) {
        Measure measure = plan.indicator.getMeasure();
        Optional<String> text = value.getText().filter(words -> !words.isEmpty());
        Optional<BigDecimal> number = number(plan.indicator, value);
        Optional<String> dimension = value.getSlice().map(plan::dimension);
        boolean isSaid = measure == Measure.QUALITATIVE ? text.isPresent() : number.isPresent();
        boolean isSlice = value.getSlice().filter(IatiTexts::isNumberLike).isEmpty()
                && dimension.filter(String::isEmpty).isEmpty();
        if (!isSaid || !isSlice || !IatiTexts.isDate(value.getDate())) {
            return Optional.empty();
        }
        Optional<LocalDate> start = givenStart.filter(day -> isStart(day, value.getDate()));
        return Optional.of(new Carried<>(
                value,
                position,
                number,
                number.isPresent() && value.getValue().isEmpty(),
                isComment(measure) ? text : Optional.empty(),
                start.orElseGet(() -> madeUpStart(value)),
                start.isEmpty(),
                dimension));
    }

    /** Whether the text of a value is written as a comment: where it is the value, a category or the name of a rank. */
    public static boolean isComment(Measure measure) {
        return measure == Measure.ORDINAL || measure.isWords();
    }

    private static boolean isStart(LocalDate start, LocalDate end) {
        return IatiTexts.isDate(start) && !start.isAfter(end);
    }

    /** By the design of IATI a period has a start: the latest baseline's day, the chain's first day, or the day itself. */
    private LocalDate madeUpStart(DatedValue value) {
        LocalDate end = value.getDate();
        return baselineDates.getOrDefault(value.getIndicatorId(), List.of()).stream()
                .filter(day -> isStart(day, end))
                .findFirst()
                .or(() -> chain.getPeriod().map(Period::getStart).filter(day -> isStart(day, end)))
                .orElse(end);
    }

    /** The number of a value: its own, the rank of its category, or the percentage of its parts. */
    private static Optional<BigDecimal> number(Indicator indicator, DatedValue value) {
        Measure measure = indicator.getMeasure();
        if (measure == Measure.QUALITATIVE) {
            return Optional.empty();
        }
        if (value.getValue().isPresent()) {
            return value.getValue();
        }
        if (measure == Measure.PERCENTAGE) {
            return value.getNumerator()
                    .flatMap(part -> value.getDenominator()
                            .map(whole -> part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_EVEN)))
                    .filter(Decimals::isBounded)
                    .map(Decimals::normal);
        }
        return value.getText()
                .filter(text -> isComment(measure) && !text.isEmpty())
                .map(text -> indicator.getCategories().indexOf(text))
                .filter(index -> index >= 0)
                .map(index -> BigDecimal.valueOf(index + 1L));
    }
}
