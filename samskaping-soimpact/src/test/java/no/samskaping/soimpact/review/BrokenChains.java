package no.samskaping.soimpact.review;

import static no.samskaping.soimpact.arbitraries.ExampleChains.baseline;
import static no.samskaping.soimpact.arbitraries.ExampleChains.flawless;
import static no.samskaping.soimpact.arbitraries.ExampleChains.from;
import static no.samskaping.soimpact.arbitraries.ExampleChains.indicator;
import static no.samskaping.soimpact.arbitraries.ExampleChains.link;
import static no.samskaping.soimpact.arbitraries.ExampleChains.measurement;
import static no.samskaping.soimpact.arbitraries.ExampleChains.slice;
import static no.samskaping.soimpact.arbitraries.ExampleChains.target;
import static no.samskaping.soimpact.arbitraries.ExampleChains.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.Involvement;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MeasurementRef;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.Objectivity;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;

/** For each rule, the flawless chain with one change that violates it. */
final class BrokenChains {
    private BrokenChains() {}

    /** The chain and the path of the violation. */
    record Broken(ImpactChain chain, String path) {}

    static Broken breaking(ChainRule rule) {
        ImpactChain.Builder chain = ImpactChain.builder().from(flawless());
        String path =
                switch (rule) {
                    case ACTIVITY_POINTS_AT_NOTHING -> {
                        chain.activities(List.of(Activity.builder()
                                .from(flawless().getActivities().get(0))
                                .addTargetGroupIds("nobody")
                                .build()));
                        yield "/activities/0/targetGroups/1";
                    }
                    case LINK_POINTS_AT_NOTHING -> {
                        chain.addLinks(link("guests", "nowhere"));
                        yield "/links/9/to";
                    }
                    case INDICATOR_POINTS_AT_NOTHING -> {
                        indicators(chain, "story", story -> with(story).targetGroupId("nobody"));
                        yield "/indicators/5/targetGroup";
                    }
                    case METHOD_POINTS_AT_NOTHING -> {
                        chain.addMethods(method(flawless().getMethods().get(0))
                                .indicatorId("nothing")
                                .build());
                        yield "/methods/8/indicator";
                    }
                    case TARGET_POINTS_AT_NOTHING -> {
                        chain.addTargets(target("nothing", "2026-12-31", "1"));
                        yield "/targets/6/indicator";
                    }
                    case BASELINE_POINTS_AT_NOTHING -> {
                        chain.addBaselines(baseline("nothing", "2026-12-31", "1"));
                        yield "/baselines/8/indicator";
                    }
                    case MEASUREMENT_POINTS_AT_NOTHING -> {
                        chain.addMeasurements(slice("lonely", "2026-06-30", "children", 1, 2));
                        yield "/measurements/11/slice";
                    }
                    case EVALUATION_POINTS_AT_NOTHING -> {
                        chain.evaluations(List.of(Evaluation.builder()
                                .from(flawless().getEvaluations().get(0))
                                .addMeasurements(MeasurementRef.parse("guests@2026-01-01"))
                                .build()));
                        yield "/evaluations/0/measurements/1";
                    }
                    case DUPLICATE_GOAL -> {
                        chain.addGoals(
                                Goal.builder().id("felles").statement("Et til").build());
                        yield "/goals/1/id";
                    }
                    case DUPLICATE_TARGET_GROUP -> {
                        chain.addTargetGroups(flawless().getTargetGroups().get(0));
                        yield "/targetGroups/1/id";
                    }
                    case DUPLICATE_ACTIVITY -> {
                        chain.addActivities(flawless().getActivities().get(0));
                        yield "/activities/1/id";
                    }
                    case DUPLICATE_INDICATOR -> {
                        chain.addIndicators(flawless().getIndicators().get(5));
                        yield "/indicators/9/id";
                    }
                    case DUPLICATE_TARGET -> {
                        chain.addTargets(target("guests", "2026-12-31", "101"));
                        yield "/targets/6";
                    }
                    case DUPLICATE_BASELINE -> {
                        chain.addBaselines(baseline("guests", "2026-01-01", "1"));
                        yield "/baselines/8";
                    }
                    case DUPLICATE_MEASUREMENT -> {
                        chain.addMeasurements(measurement("guests", "2026-06-30", "61"));
                        yield "/measurements/11";
                    }
                    case LINK_BACKWARD -> {
                        chain.addLinks(link("friends", "guests"));
                        yield "/links/9";
                    }
                    case LINK_CIRCLE -> {
                        chain.addLinks(link("story", "mood"));
                        yield "/links/5";
                    }
                    case PART_OF_CIRCLE -> {
                        indicators(chain, "guests", guests -> with(guests).partOfId("guests"));
                        yield "/indicators/0/partOf";
                    }
                    case NUMBER_ON_WORDS -> {
                        chain.addMeasurements(Measurement.builder()
                                .from(words("story", "2026-05-31", "Hei"))
                                .value(BigDecimal.ONE)
                                .build());
                        yield "/measurements/11/value";
                    }
                    case VALUE_MISSING -> {
                        chain.addMeasurements(words("guests", "2026-05-31", "mange"));
                        yield "/measurements/11";
                    }
                    case UNKNOWN_CATEGORY -> {
                        chain.addMeasurements(words("mood", "2026-05-31", "skyet"));
                        yield "/measurements/11/text";
                    }
                    case NEGATIVE_COUNT -> {
                        chain.addMeasurements(measurement("friends", "2026-05-31", "-1"));
                        yield "/measurements/11/value";
                    }
                    case FRACTION_ON_OTHER_MEASURE -> {
                        chain.addMeasurements(fraction("guests", "40", 2, 5));
                        yield "/measurements/11/numerator";
                    }
                    case PERCENTAGE_OUT_OF_RANGE -> {
                        chain.addMeasurements(fraction("lonely", "20", 6, 5));
                        yield "/measurements/11/numerator";
                    }
                    case PERCENTAGE_MISMATCH -> {
                        chain.addMeasurements(fraction("lonely", "41", 2, 5));
                        yield "/measurements/11/value";
                    }
                    case MEASUREMENT_ENDS_BEFORE_START -> {
                        chain.addMeasurements(from("2026-06-01", measurement("guests", "2026-05-31", "40")));
                        yield "/measurements/11/start";
                    }
                    case MEASUREMENT_BEFORE_BASELINE -> {
                        chain.baselines(without(flawless().getBaselines(), isOf("guests")))
                                .addBaselines(baseline("guests", "2026-04-01", "0"));
                        yield "/measurements/0/date";
                    }
                    case TARGET_ENDS_BEFORE_START -> {
                        chain.targets(without(flawless().getTargets(), isOf("visits")))
                                .addTargets(target("visits", "2027-01-01", "2026-12-31", "40"));
                        yield "/targets/5/start";
                    }
                    case TARGET_NOT_AFTER_BASELINE -> {
                        chain.addTargets(target("days-alone", "2026-01-01", "2"));
                        yield "/targets/6/date";
                    }
                    case DIRECTION_NOT_STATED -> {
                        indicators(chain, "mood", mood -> with(mood).direction(Optional.empty()));
                        yield "/indicators/3";
                    }
                    case ACCUMULATION_NOT_STATED -> {
                        indicators(chain, "days-alone", days -> with(days).accumulation(Optional.empty()));
                        yield "/indicators/6";
                    }
                    case REFERENCE_WITHOUT_VOCABULARY ->
                        reference(chain, IndicatorReference.builder().code("OI8869"));
                    case REFERENCE_WITHOUT_CODE ->
                        reference(chain, IndicatorReference.builder().vocabulary(ReferenceVocabulary.IRIS));
                    case UNKNOWN_VOCABULARY ->
                        reference(
                                chain,
                                IndicatorReference.builder()
                                        .vocabulary(ReferenceVocabulary.OTHER)
                                        .code("12"));
                    case MALFORMED_SDG_CODE ->
                        reference(
                                chain,
                                IndicatorReference.builder()
                                        .vocabulary(ReferenceVocabulary.SDG)
                                        .code("18"));
                    case DATE_OUTSIDE_PERIOD -> {
                        chain.addMeasurements(measurement("days-alone", "2027-01-01", "4"));
                        yield "/measurements/11/date";
                    }
                    case FREQUENCY_WITHOUT_PERIOD -> {
                        chain.period(Period.builder()
                                .start(LocalDate.parse("2026-01-01"))
                                .build());
                        yield "/methods/7/frequency";
                    }
                    case FLOW_TARGETS_NOT_RISING -> {
                        chain.addTargets(target("visits", "2026-06-30", "40"));
                        yield "/targets/2";
                    }
                    case SLICES_DO_NOT_ADD_UP -> {
                        chain.addMeasurements(measurement("lonely", "2026-06-30", "26.8"));
                        yield "/measurements/11";
                    }
                    case DIMENSIONS_DISAGREE -> {
                        indicators(chain, "lonely", lonely -> with(lonely).addDisaggregation(age()));
                        chain.addMeasurements(
                                slice("lonely", "2026-06-30", "under-80", 20, 100),
                                slice("lonely", "2026-06-30", "80-og-over", 21, 50));
                        yield "/indicators/7/disaggregation";
                    }
                    case RUNNING_TOTAL_FALLS -> {
                        chain.addMeasurements(measurement("guests", "2026-05-31", "29"));
                        yield "/measurements/11";
                    }
                    case ACTIVITY_LEADS_NOWHERE -> {
                        chain.addActivities(
                                Activity.builder().id("tur").description("Tur").build());
                        yield "/activities/1";
                    }
                    case CLAIM_NOT_REACHED -> {
                        chain.links(without(
                                flawless().getLinks(), link -> link.getToId().equals("story")));
                        yield "/indicators/5";
                    }
                    case ONLY_OUTPUTS -> onlyOutputs(chain);
                    case CLAIM_WITHOUT_RATIONALE -> {
                        indicators(chain, "health", health -> with(health).research(List.of()));
                        yield "/indicators/8";
                    }
                    case INDICATOR_WITHOUT_METHOD -> {
                        chain.methods(without(flawless().getMethods(), method -> method.getIndicatorId()
                                .equals("place")));
                        yield "/indicators/4";
                    }
                    case METHOD_WITHOUT_RESPONSIBLE -> {
                        methods(chain, "guests", guests -> method(guests)
                                .collectedBy(Optional.empty())
                                .monitoredBy(Optional.empty()));
                        yield "/methods/0";
                    }
                    case INDICATOR_WITHOUT_TARGET -> {
                        chain.targets(without(flawless().getTargets(), isOf("guests")));
                        yield "/indicators/0";
                    }
                    case DIRECTION_MISMATCH -> {
                        chain.addTargets(target("days-alone", "2026-11-30", "6"));
                        yield "/targets/6";
                    }
                    case OUTCOME_WITHOUT_BASELINE -> {
                        chain.baselines(without(flawless().getBaselines(), isOf("story")));
                        yield "/indicators/5";
                    }
                    case OVERLAPPING_PERIODS -> {
                        chain.addMeasurements(from("2026-06-30", measurement("visits", "2026-07-01", "1")));
                        yield "/measurements/11/start";
                    }
                    case ONLY_SLICES -> {
                        chain.measurements(without(flawless().getMeasurements(), value -> value.getSlice()
                                .equals(Optional.of("women"))));
                        yield "/indicators/7";
                    }
                    case NESTED_COUNT_INVERTED -> {
                        chain.addMeasurements(measurement("friends", "2026-05-31", "200"))
                                .measurements(without(
                                        Stream.concat(
                                                        flawless().getMeasurements().stream(),
                                                        Stream.of(measurement("friends", "2026-06-30", "61")))
                                                .toList(),
                                        value -> value.equals(
                                                flawless().getMeasurements().get(2))));
                        yield "/indicators/1/partOf";
                    }
                    case VALUE_LEVELS_DISAGREE -> {
                        chain.measurements(without(flawless().getMeasurements(), value -> value.getSlice()
                                        .isPresent()))
                                .addMeasurements(measurement("lonely", "2026-06-30", "40"))
                                .evaluations(List.of(Evaluation.builder()
                                        .from(flawless().getEvaluations().get(0))
                                        .measurements(List.of())
                                        .build()));
                        yield "/activities/0";
                    }
                    case TARGET_GROUP_NOT_HEARD -> {
                        chain.targetGroups(List.of(TargetGroup.builder()
                                .from(flawless().getTargetGroups().get(0))
                                .involvement(Involvement.NOT_INVOLVED)
                                .build()));
                        yield "/targetGroups/0/takesPart";
                    }
                    case LINK_WITHOUT_EVIDENCE -> {
                        chain.links(change(
                                flawless().getLinks(), link -> link.getToId().equals("mood"), link -> Link.builder()
                                        .fromId(link.getFromId())
                                        .toId(link.getToId())
                                        .assumption(link.getAssumption())
                                        .build()));
                        yield "/links/3";
                    }
                    case INDICATORS_CHOSEN_ALONE -> {
                        indicators(chain, "guests", guests -> with(guests).chosenWithIds(List.of()));
                        yield "/indicators";
                    }
                    case NO_KNOWN_INDICATOR -> {
                        indicators(chain, "guests", guests -> with(guests).references(List.of()));
                        yield "/indicators";
                    }
                    case ONE_VALUE_LEVEL -> {
                        chain.indicators(change(
                                flawless().getIndicators(),
                                indicator -> indicator.getValueLevel().isPresent(),
                                indicator -> with(indicator)
                                        .valueLevel(ValueLevel.SOCIETY)
                                        .build()));
                        yield "/indicators";
                    }
                    case NO_PRIORITY -> {
                        indicators(chain, "guests", guests -> with(guests).priority(OptionalInt.empty()));
                        yield "/indicators";
                    }
                    case NOBODY_MEASURED_FOR -> {
                        chain.measuredFor(List.of());
                        yield "/measuredFor";
                    }
                    case ONE_KIND_OF_DATA -> {
                        chain.methods(change(flawless().getMethods(), method -> true, method -> method(method)
                                .kind(MethodKind.QUALITATIVE)
                                .build()));
                        yield "/methods";
                    }
                    case NO_OWN_VOICE -> {
                        chain.methods(change(flawless().getMethods(), method -> true, method -> method(method)
                                .objectivity(Objectivity.OBJECTIVE)
                                .build()));
                        yield "/methods";
                    }
                    case NO_MONITORING_PLAN -> {
                        chain.methods(change(flawless().getMethods(), method -> true, method -> method(method)
                                .frequency(Optional.empty())
                                .build()));
                        yield "/methods";
                    }
                    case NO_NEGATIVE_EXPERIENCE -> {
                        chain.evaluations(List.of(Evaluation.builder()
                                .from(flawless().getEvaluations().get(0))
                                .negativeExperiences(List.of())
                                .build()));
                        yield "/measurements";
                    }
                    case NOTHING_ADAPTED -> {
                        chain.addMeasurements(
                                        measurement("guests", "2026-04-30", "40"),
                                        measurement("guests", "2026-05-31", "50"))
                                .evaluations(List.of(Evaluation.builder()
                                        .from(flawless().getEvaluations().get(0))
                                        .adapts(Set.of())
                                        .build()));
                        yield "/evaluations";
                    }
                };
        return new Broken(chain.build(), path);
    }

    private static String onlyOutputs(ImpactChain.Builder chain) {
        chain.indicators(List.of(
                        flawless().getIndicators().get(0),
                        indicator("days", "Dager", ResultLevel.OUTPUT, Measure.COUNT)
                                .direction(Direction.INCREASE)
                                .accumulation(Accumulation.FLOW)
                                .valueLevel(ValueLevel.INDIVIDUAL)
                                .build()))
                .links(List.of(link("kafé", "guests"), link("kafé", "days")))
                .methods(List.of(
                        flawless().getMethods().get(0),
                        method(flawless().getMethods().get(5))
                                .indicatorId("days")
                                .build()))
                .targets(List.of(target("guests", "2026-12-31", "100"), target("days", "2026-12-31", "10")))
                .baselines(List.of())
                .measurements(List.of(measurement("guests", "2026-06-30", "60")))
                .evaluations(List.of(Evaluation.builder()
                        .from(flawless().getEvaluations().get(0))
                        .measurements(List.of())
                        .build()));
        return "/indicators";
    }

    private static String reference(ImpactChain.Builder chain, IndicatorReference.Builder reference) {
        indicators(chain, "friends", friends -> with(friends).addReferences(reference.build()));
        return "/indicators/1/references/0";
    }

    private static Dimension age() {
        return Dimension.builder()
                .name("alder")
                .addSlices("under-80", "80-og-over")
                .build();
    }

    private static Measurement fraction(String indicator, String value, int numerator, int denominator) {
        return Measurement.builder()
                .from(measurement(indicator, "2026-05-31", value))
                .numerator(BigDecimal.valueOf(numerator))
                .denominator(BigDecimal.valueOf(denominator))
                .build();
    }

    private static void indicators(
            ImpactChain.Builder chain, String id, Function<Indicator, Indicator.Builder> change) {
        chain.indicators(change(
                flawless().getIndicators(),
                indicator -> indicator.getId().equals(id),
                indicator -> change.apply(indicator).build()));
    }

    private static void methods(
            ImpactChain.Builder chain, String id, Function<MeasurementMethod, MeasurementMethod.Builder> change) {
        chain.methods(change(
                flawless().getMethods(), method -> method.getIndicatorId().equals(id), method -> change.apply(method)
                        .build()));
    }

    private static Indicator.Builder with(Indicator indicator) {
        return Indicator.builder().from(indicator);
    }

    private static MeasurementMethod.Builder method(MeasurementMethod method) {
        return MeasurementMethod.builder().from(method);
    }

    private static Predicate<DatedValue> isOf(String indicator) {
        return value -> value.getIndicatorId().equals(indicator);
    }

    private static <T> List<T> change(List<T> values, Predicate<T> which, UnaryOperator<T> how) {
        return values.stream()
                .map(value -> which.test(value) ? how.apply(value) : value)
                .toList();
    }

    private static <T> List<T> without(List<T> values, Predicate<? super T> which) {
        return values.stream().filter(value -> !which.test(value)).toList();
    }
}
