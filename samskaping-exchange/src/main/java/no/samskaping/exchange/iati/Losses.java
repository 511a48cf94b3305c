package no.samskaping.exchange.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.exchange.internal.iati.IatiTexts;
import no.samskaping.exchange.internal.iati.WritePlan;
import no.samskaping.exchange.internal.iati.WritePlan.Carried;
import no.samskaping.exchange.internal.iati.WritePlan.Other;
import no.samskaping.exchange.internal.iati.WritePlan.Plan;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Dimension;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measure;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.ResultLevel;
import no.samskaping.soimpact.indicator.Target;

/** Lists what differs between a chain and the activity that is written. The paths are those of the chain's JSON document. */
final class Losses {
    /** The id that a reader gives to an indicator without the extension. */
    static final String INDICATOR_ID = "indicator-";

    private final ImpactChain chain;
    private final IatiHeader header;
    private final WritePlan plan;
    private final boolean isPlain;
    private final List<Finding> findings = new ArrayList<>();

    private Losses(ImpactChain chain, IatiHeader header, WritePlan plan, IatiForm form) {
        this.chain = chain;
        this.header = header;
        this.plan = plan;
        this.isPlain = form == IatiForm.PLAIN;
    }

    static List<Finding> of(ImpactChain chain, IatiHeader header, WritePlan plan, IatiForm form) {
        Losses losses = new Losses(chain, header, plan, form);
        losses.chain();
        losses.indicators();
        losses.values();
        return losses.findings;
    }

    private void chain() {
        different("/id", chain.getId(), header.getIdentifier());
        different("/title", chain.getTitle(), header.getTitle());
        if (chain.getRevision() != 1) {
            left("/revision");
        }
        left("/revises", chain.getRevises());
        left("/collaboration", chain.getCollaborationId());
        period();
        left("/measuredFor", chain.getMeasuredFor());
        left("/problem", chain.getProblem());
        left("/goals", chain.getGoals());
        left("/targetGroups", chain.getTargetGroups());
        left("/activities", chain.getActivities());
        left("/links", chain.getLinks());
        left("/methods", chain.getMethods());
        left("/evaluations", chain.getEvaluations());
    }

    private void period() {
        Optional<Period> carried = header.toPeriod();
        if (carried.isEmpty()) {
            left("/period", chain.getPeriod());
            return;
        }
        day("/period/start", chain.getPeriod().map(Period::getStart), carried.map(Period::getStart));
        day("/period/end", chain.getPeriod().flatMap(Period::getEnd), carried.flatMap(Period::getEnd));
    }

    private void day(String path, Optional<LocalDate> own, Optional<LocalDate> carried) {
        if (carried.isEmpty()) {
            left(path, own);
        } else if (!own.equals(carried)) {
            plainOnly(
                    IatiRule.CARRIED_DIFFERENTLY, path, "written", carried.get().toString());
        }
    }

    private void indicators() {
        for (int i = 0; i < plan.plans().size(); i++) {
            Indicator indicator = plan.plans().get(i).indicator();
            String path = "/indicators/" + i;
            different(path + "/id", indicator.getId(), INDICATOR_ID + (i + 1));
            if (indicator.getName().isEmpty()) {
                madeUp(path + "/name", indicator.getId());
            }
            if (indicator.getLevel() == ResultLevel.SOCIETAL_VALUE) {
                plainOnly(IatiRule.LESS_EXACT, path + "/level", "written", IatiTexts.type(indicator.getLevel()));
            }
            if (indicator.getMeasure() == Measure.AMOUNT) {
                different(path + "/measure", indicator.getMeasure().getCode(), Measure.COUNT.getCode());
            }
            left(path + "/unit", indicator.getUnit());
            left(path + "/targetGroup", indicator.getTargetGroupId());
            left(path + "/valueLevel", indicator.getValueLevel());
            left(path + "/accumulation", indicator.getAccumulation());
            left(path + "/partOf", indicator.getPartOfId());
            left(path + "/contribution", indicator.getContribution());
            left(path + "/research", indicator.getResearch());
            disaggregation(path + "/disaggregation", plan.plans().get(i));
            left(path + "/categories", indicator.getCategories());
            if (indicator.getPriority().isPresent()) {
                left(path + "/priority");
            }
            references(path + "/references", indicator.getReferences());
            left(path + "/chosenWith", indicator.getChosenWithIds());
        }
    }

    private void references(String path, List<IndicatorReference> references) {
        for (int i = 0; i < references.size(); i++) {
            IndicatorReference reference = references.get(i);
            if (!isCarried(reference)) {
                left(path + "/" + i);
            } else {
                ReferenceVocabulary vocabulary = reference.getVocabulary().orElseThrow();
                different(
                        path + "/" + i + "/vocabulary",
                        vocabulary.getCode(),
                        IatiTexts.vocabulary(IatiTexts.code(vocabulary))
                                .orElseThrow()
                                .getCode());
                left(path + "/" + i + "/uri", reference.getUri().filter(uri -> !IatiTexts.isUri(uri)));
            }
        }
    }

    /** Whether IATI can carry a reference at all. */
    static boolean isCarried(IndicatorReference reference) {
        return reference.getVocabulary().isPresent()
                && reference.getCode().filter(code -> !code.isEmpty()).isPresent();
    }

    /** Whether a reader of IATI gets an equal reference. */
    static boolean isExact(IndicatorReference reference) {
        return isCarried(reference)
                && reference
                        .getVocabulary()
                        .equals(reference.getVocabulary().map(IatiTexts::code).flatMap(IatiTexts::vocabulary))
                && reference.getUri().filter(uri -> !IatiTexts.isUri(uri)).isEmpty();
    }

    /** IATI has a dimension and a slice only where a value is for them. */
    private void disaggregation(String path, Plan indicator) {
        Map<String, Set<String>> carried = new LinkedHashMap<>();
        values(indicator).forEach(value -> value.dimension()
                .ifPresent(name -> carried.computeIfAbsent(name, any -> new LinkedHashSet<>())
                        .add(value.value().getSlice().orElseThrow())));
        List<Dimension> dimensions = indicator.indicator().getDisaggregation();
        List<String> names = dimensions.stream().map(Dimension::getName).collect(Collectors.toList());
        for (int i = 0; i < dimensions.size(); i++) {
            Set<String> slices = carried.get(names.get(i));
            if (slices == null) {
                left(path + "/" + i);
                continue;
            }
            List<String> own = dimensions.get(i).getSlices();
            for (int j = 0; j < own.size(); j++) {
                if (!slices.contains(own.get(j))) {
                    left(path + "/" + i + "/slices/" + j);
                }
            }
            order(path + "/" + i + "/slices", slices.stream().map(own::indexOf).toList());
        }
        carried.getOrDefault(indicator.otherDimension(), Set.of())
                .forEach(slice ->
                        add(IatiRule.MADE_UP, path + "/-", "written", indicator.otherDimension(), "slice", slice));
        names.add(indicator.otherDimension());
        order(path, carried.keySet().stream().map(names::indexOf).toList());
    }

    private static Stream<Carried<?>> values(Plan indicator) {
        return Stream.concat(
                indicator.baselines().stream(),
                indicator.spans().stream()
                        .flatMap(span -> Stream.concat(span.targets().stream(), span.actuals().stream())));
    }

    private void values() {
        List<Carried<Baseline>> baselines = new ArrayList<>();
        List<Carried<Target>> targets = new ArrayList<>();
        List<Carried<Measurement>> measurements = new ArrayList<>();
        for (Plan indicator : plan.plans()) {
            baselines.addAll(indicator.baselines());
            indicator.spans().forEach(span -> {
                targets.addAll(span.targets());
                measurements.addAll(span.actuals());
            });
        }
        values("/baselines", baselines, plan.otherBaselines());
        values("/targets", targets, plan.otherTargets());
        values("/measurements", measurements, plan.otherMeasurements());
    }

    private <V extends DatedValue> void values(String path, List<Carried<V>> carried, List<Other<V>> others) {
        others.forEach(other -> left(path + "/" + other.position()));
        carried.forEach(value -> value(path + "/" + value.position(), value));
        order(path, carried.stream().map(Carried::position).toList());
    }

    private void value(String path, Carried<?> carried) {
        DatedValue value = carried.value();
        if (carried.isNumberMadeUp()) {
            madeUp(path + "/value", carried.number().orElseThrow().toPlainString());
        } else if (carried.number().isEmpty()) {
            left(path + "/value", value.getValue());
        }
        if (carried.isStartMadeUp() && !(value instanceof Baseline)) {
            madeUp(path + "/start", carried.start().toString());
        }
        left(path + "/numerator", value.getNumerator());
        left(path + "/denominator", value.getDenominator());
        if (carried.comment().isEmpty()) {
            left(path + "/text", value.getText());
        }
        if (value instanceof Measurement measurement && measurement.isNegative()) {
            left(path + "/negative");
        }
    }

    private void order(String path, List<Integer> written) {
        boolean isSorted = true;
        for (int i = 1; i < written.size(); i++) {
            isSorted &= written.get(i - 1) < written.get(i);
        }
        if (!isSorted) {
            plainOnly(
                    IatiRule.ORDER_CHANGED,
                    path,
                    "order",
                    written.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }

    private void different(String path, String own, String written) {
        if (!own.equals(written)) {
            plainOnly(IatiRule.CARRIED_DIFFERENTLY, path, "written", written);
        }
    }

    private void left(String path, Optional<?> value) {
        if (value.isPresent()) {
            left(path);
        }
    }

    private void left(String path, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            left(path + "/" + i);
        }
    }

    private void left(String path) {
        plainOnly(IatiRule.NOT_CARRIED, path);
    }

    private void madeUp(String path, String written) {
        add(IatiRule.MADE_UP, path, "written", written);
    }

    private void plainOnly(IatiRule rule, String path, String... arguments) {
        if (isPlain) {
            add(rule, path, arguments);
        }
    }

    private void add(IatiRule rule, String path, String... arguments) {
        findings.add(Finding.of(rule, path, arguments));
    }
}
