package no.samskaping.soimpact.arbitraries;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.samskaping.model.arbitraries.Texts;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.ImpactProblem;
import no.samskaping.soimpact.Involvement;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.Revision;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.TargetGroup;
import no.samskaping.soimpact.indicator.Accumulation;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Frequency;
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
import no.samskaping.soimpact.indicator.Target;

/** Generators of impact chains and their parts. */
public final class Chains {
    /** Few ids of each kind, so that valid, repeated and broken references all occur. */
    private static final List<String> GROUPS = List.of("tg1", "tg2", "målgruppe");

    private static final List<String> ACTIVITIES = List.of("course", "kafé");
    private static final List<String> INDICATORS = List.of("jobs", "days-alone", "støy~1/m", "story");
    private static final List<String> SLICES = List.of("women", "men", "18-25");

    private Chains() {}

    /** Drafts: any part may be missing, references may be broken, ids may be repeated. */
    public static Arbitrary<ImpactChain> drafts() {
        Arbitrary<ImpactChain.Builder> first = Combinators.combine(
                        Texts.ids(),
                        Texts.texts(),
                        Texts.periods().optional(),
                        problems().optional(),
                        list(goals()),
                        list(targetGroups()),
                        list(activities()),
                        list(links()))
                .as((id, title, period, problem, goals, groups, activities, links) -> ImpactChain.builder()
                        .id(id)
                        .title(title)
                        .period(period)
                        .problem(problem)
                        .goals(goals)
                        .targetGroups(groups)
                        .activities(activities)
                        .links(links));
        Arbitrary<ImpactChain> all = Combinators.combine(
                        first,
                        list(indicators()),
                        list(methods()),
                        list(targets()),
                        list(baselines()),
                        list(measurements()),
                        list(evaluations()),
                        list(Texts.texts()))
                .as((chain, indicators, methods, targets, baselines, measurements, evaluations, readers) ->
                        chain.indicators(indicators)
                                .methods(methods)
                                .targets(targets)
                                .baselines(baselines)
                                .measurements(measurements)
                                .evaluations(evaluations)
                                .measuredFor(readers)
                                .build());
        return Combinators.combine(
                        all,
                        revisions().optional(),
                        Arbitraries.integers().between(1, 9),
                        Texts.ids().optional(0.3))
                .as((chain, revises, more, collaboration) -> ImpactChain.builder()
                        .from(chain)
                        .collaborationId(collaboration)
                        .revises(revises)
                        .revision(revises.map(Revision::getRevision).orElse(0) + more)
                        .build());
    }

    /** Chains without broken references and duplicate ids, as documents require. */
    public static Arbitrary<ImpactChain> sound() {
        return drafts().map(SoundChain::of);
    }

    /** Societal problems. */
    public static Arbitrary<ImpactProblem> problems() {
        return Combinators.combine(
                        Texts.texts(),
                        list(Texts.texts()),
                        list(Texts.texts()),
                        list(Texts.texts()),
                        list(Texts.texts()))
                .as((description, causes, consequences, solutions, evidence) -> ImpactProblem.builder()
                        .description(description)
                        .causes(causes)
                        .consequences(consequences)
                        .existingSolutions(solutions)
                        .evidence(evidence)
                        .build());
    }

    /** Goals. */
    public static Arbitrary<Goal> goals() {
        return Combinators.combine(Texts.ids(), Texts.texts())
                .as((id, statement) ->
                        Goal.builder().id(id).statement(statement).build());
    }

    /** Target groups. */
    public static Arbitrary<TargetGroup> targetGroups() {
        return Combinators.combine(
                        Arbitraries.of(GROUPS),
                        Texts.texts(),
                        optional(Arbitraries.integers().between(0, Integer.MAX_VALUE)),
                        list(Texts.texts()),
                        Texts.texts().optional(),
                        priorities(),
                        Arbitraries.of(Involvement.class).optional(),
                        list(Texts.texts()))
                .as((id, name, size, needs, success, priority, involvement, analysts) -> TargetGroup.builder()
                        .id(id)
                        .name(name)
                        .size(size)
                        .needs(needs)
                        .success(success)
                        .priority(priority)
                        .involvement(involvement)
                        .analysedBy(analysts)
                        .build());
    }

    /** Activities. */
    public static Arbitrary<Activity> activities() {
        return Combinators.combine(
                        Arbitraries.of(ACTIVITIES), Texts.texts(), list(Arbitraries.of(GROUPS)), list(Texts.texts()))
                .as((id, description, groups, inputs) -> Activity.builder()
                        .id(id)
                        .description(description)
                        .targetGroupIds(groups)
                        .inputs(inputs)
                        .build());
    }

    /** Links. */
    public static Arbitrary<Link> links() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(ACTIVITIES), Arbitraries.of(INDICATORS)),
                        Arbitraries.of(INDICATORS),
                        Texts.texts().optional(),
                        Texts.texts().optional())
                .as((from, to, assumption, evidence) -> Link.builder()
                        .fromId(from)
                        .toId(to)
                        .assumption(assumption)
                        .evidence(evidence)
                        .build());
    }

    /** Indicators. */
    public static Arbitrary<Indicator> indicators() {
        Arbitrary<Indicator.Builder> first = Combinators.combine(
                        Arbitraries.of(INDICATORS),
                        Texts.texts(),
                        Arbitraries.of(ResultLevel.class),
                        Arbitraries.of(Measure.class),
                        Texts.texts().optional(),
                        Arbitraries.of(GROUPS).optional(),
                        Arbitraries.of(ValueLevel.class).optional(),
                        Arbitraries.of(Direction.class).optional())
                .as((id, name, level, measure, unit, group, valueLevel, direction) -> Indicator.builder()
                        .id(id)
                        .name(name)
                        .level(level)
                        .measure(measure)
                        .unit(unit)
                        .targetGroupId(group)
                        .valueLevel(valueLevel)
                        .direction(direction));
        Arbitrary<Indicator.Builder> second = Combinators.combine(
                        first,
                        Arbitraries.of(Accumulation.class).optional(),
                        Arbitraries.of(INDICATORS).optional(),
                        Texts.texts().optional(),
                        list(Texts.texts()),
                        dimensions(),
                        priorities(),
                        list(references()))
                .as((builder, accumulation, partOf, contribution, research, dimensions, priority, references) ->
                        builder.accumulation(accumulation)
                                .partOfId(partOf)
                                .contribution(contribution)
                                .research(research)
                                .disaggregation(dimensions)
                                .priority(priority)
                                .references(references));
        return Combinators.combine(
                        second, Texts.texts().list().uniqueElements().ofMaxSize(3), list(Arbitraries.of(GROUPS)))
                .as((builder, categories, groups) ->
                        builder.categories(categories).chosenWithIds(groups).build());
    }

    /** References to known indicators. */
    public static Arbitrary<IndicatorReference> references() {
        return Combinators.combine(
                        Arbitraries.of(ReferenceVocabulary.class).optional(),
                        Texts.texts().optional(),
                        Texts.texts().optional())
                .as((vocabulary, code, uri) -> IndicatorReference.builder()
                        .vocabulary(vocabulary)
                        .code(code)
                        .uri(uri)
                        .build());
    }

    /** Measurement methods. */
    public static Arbitrary<MeasurementMethod> methods() {
        return Combinators.combine(
                        Arbitraries.of(INDICATORS),
                        Texts.texts(),
                        Arbitraries.of(MethodKind.class),
                        Arbitraries.of(Objectivity.class).optional(),
                        Texts.texts().optional(),
                        Texts.texts().optional(),
                        Arbitraries.of(Frequency.class).optional())
                .as((indicator, source, kind, objectivity, collector, monitor, frequency) -> MeasurementMethod.builder()
                        .indicatorId(indicator)
                        .source(source)
                        .kind(kind)
                        .objectivity(objectivity)
                        .collectedBy(collector)
                        .monitoredBy(monitor)
                        .frequency(frequency)
                        .build());
    }

    /** Targets. */
    public static Arbitrary<Target> targets() {
        return Combinators.combine(values(), days().optional(0.3))
                .as((value, start) -> Target.builder().from(value).start(start).build());
    }

    /** Baselines. */
    public static Arbitrary<Baseline> baselines() {
        return values().map(value -> Baseline.builder().from(value).build());
    }

    /** Measurements. */
    public static Arbitrary<Measurement> measurements() {
        return Combinators.combine(values(), Texts.dates().optional(), Arbitraries.of(true, false))
                .as((value, start, negative) -> Measurement.builder()
                        .from(value)
                        .start(start)
                        .negative(negative)
                        .build());
    }

    /** Evaluations. */
    public static Arbitrary<Evaluation> evaluations() {
        return Combinators.combine(
                        Texts.dates(),
                        Texts.texts(),
                        Arbitraries.of(SoImpactStep.class).set(),
                        list(refs()),
                        list(Texts.texts()))
                .as((date, summary, adapts, refs, negative) -> Evaluation.builder()
                        .date(date)
                        .summary(summary)
                        .adapts(adapts)
                        .measurements(refs)
                        .negativeExperiences(negative)
                        .build());
    }

    /** Reasons for a revision. */
    public static Arbitrary<Revision> revisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of(SoImpactStep.class),
                        Texts.texts(),
                        list(refs()))
                .as((revision, step, reason, refs) -> Revision.builder()
                        .revision(revision)
                        .step(step)
                        .reason(reason)
                        .measurements(refs)
                        .build());
    }

    /** References to measurements. */
    public static Arbitrary<MeasurementRef> refs() {
        return Combinators.combine(
                        Arbitraries.of(INDICATORS),
                        days(),
                        Arbitraries.of(SLICES).optional())
                .as((indicator, date, slice) -> slice.map(part -> MeasurementRef.of(indicator, date, part))
                        .orElseGet(() -> MeasurementRef.of(indicator, date)));
    }

    /** Valid numbers, including the longest and the smallest. */
    public static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 200).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("100000"))
                        .ofScale(3),
                Arbitraries.of(
                        new BigDecimal("0.00"),
                        new BigDecimal("1E+3"),
                        new BigDecimal(BigInteger.ONE, 40),
                        new BigDecimal("9".repeat(40)),
                        new BigDecimal("-0.10")));
    }

    private static Arbitrary<Measurement> values() {
        Arbitrary<Optional<BigDecimal>> denominators =
                Arbitraries.integers().between(1, 500).map(BigDecimal::valueOf).optional(0.3);
        return Combinators.combine(
                        Arbitraries.of(INDICATORS),
                        days(),
                        Arbitraries.of(SLICES).optional(0.3),
                        numbers().optional(0.8),
                        denominators,
                        Arbitraries.integers().between(0, 500).map(BigDecimal::valueOf),
                        Texts.texts().optional(0.3))
                .as((indicator, date, slice, value, denominator, numerator, text) -> Measurement.builder()
                        .indicatorId(indicator)
                        .date(date)
                        .slice(slice)
                        .value(value)
                        .denominator(denominator)
                        .numerator(denominator.map(present -> numerator))
                        .text(text)
                        .build());
    }

    /** Few dates, so that some are equal. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 24).map(month -> LocalDate.of(2025, 1, 31)
                .plusMonths(month));
    }

    private static Arbitrary<List<Dimension>> dimensions() {
        Dimension gender =
                Dimension.builder().name("gender").addSlices("women", "men").build();
        Dimension age = Dimension.builder().name("alder").addSlices("18-25").build();
        return Arbitraries.of(List.of(), List.of(gender), List.of(gender, age));
    }

    private static Arbitrary<OptionalInt> priorities() {
        return optional(Arbitraries.integers().between(1, Integer.MAX_VALUE));
    }

    private static Arbitrary<OptionalInt> optional(Arbitrary<Integer> numbers) {
        return numbers.optional(0.5).map(number -> number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private static <T> Arbitrary<List<T>> list(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(4);
    }
}
