package no.samskaping.exchange.iati;

import java.time.LocalDate;
import no.samskaping.exchange.internal.iati.Scalar;
import no.samskaping.model.collaboration.Period;
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
import no.samskaping.soimpact.indicator.Frequency;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.MeasurementMethod;
import no.samskaping.soimpact.indicator.MethodKind;
import no.samskaping.soimpact.indicator.Objectivity;
import no.samskaping.soimpact.indicator.ReferenceVocabulary;
import no.samskaping.soimpact.indicator.Target;

/** The elements of the extension: what IATI has no place for. */
final class ChainExtension {
    private static final ElementCodec<Period, Period.Builder> PERIOD = ElementCodec.of(
                    "period", Period::builder, Period.Builder::build)
            .<LocalDate>attribute("start", Scalar.DATE, Period::getStart, (builder, value) -> builder.start(value))
            .<LocalDate>optional("end", Scalar.DATE, Period::getEnd, (builder, value) -> builder.end(value));

    private static final ElementCodec<Revision, Revision.Builder> REVISION = ElementCodec.of(
                    "revises", Revision::builder, Revision.Builder::build)
            .attribute("revision", Scalar.INT, Revision::getRevision, Revision.Builder::revision)
            .attribute("step", Scalar.code(SoImpactStep.class), Revision::getStep, Revision.Builder::step)
            .text("reason", Revision::getReason, Revision.Builder::reason)
            .scalars(
                    "based-on",
                    "measurement",
                    Scalar.REF,
                    Revision::getMeasurements,
                    (builder, ref) -> builder.addMeasurements(ref));

    private static final ElementCodec<ImpactProblem, ImpactProblem.Builder> PROBLEM = ElementCodec.of(
                    "problem", ImpactProblem::builder, ImpactProblem.Builder::build)
            .text("description", ImpactProblem::getDescription, ImpactProblem.Builder::description)
            .texts("cause", ImpactProblem::getCauses, (builder, text) -> builder.addCauses(text))
            .texts("consequence", ImpactProblem::getConsequences, (builder, text) -> builder.addConsequences(text))
            .texts(
                    "existing-solution",
                    ImpactProblem::getExistingSolutions,
                    (builder, text) -> builder.addExistingSolutions(text))
            .texts("evidence", ImpactProblem::getEvidence, (builder, text) -> builder.addEvidence(text));

    private static final ElementCodec<Goal, Goal.Builder> GOAL = ElementCodec.of(
                    "goal", Goal::builder, Goal.Builder::build)
            .attribute("id", Scalar.TEXT, Goal::getId, Goal.Builder::id)
            .text("statement", Goal::getStatement, Goal.Builder::statement);

    private static final ElementCodec<TargetGroup, TargetGroup.Builder> TARGET_GROUP = ElementCodec.of(
                    "target-group", TargetGroup::builder, TargetGroup.Builder::build)
            .attribute("id", Scalar.TEXT, TargetGroup::getId, TargetGroup.Builder::id)
            .optionalInt("size", TargetGroup::getSize, (builder, value) -> builder.size(value))
            .optionalInt("priority", TargetGroup::getPriority, (builder, value) -> builder.priority(value))
            .<Involvement>optional(
                    "involvement",
                    Scalar.code(Involvement.class),
                    TargetGroup::getInvolvement,
                    (builder, value) -> builder.involvement(value))
            .text("name", TargetGroup::getName, TargetGroup.Builder::name)
            .texts("need", TargetGroup::getNeeds, (builder, text) -> builder.addNeeds(text))
            .optionalText("success", TargetGroup::getSuccess, (builder, text) -> builder.success(text))
            .texts("analysed-by", TargetGroup::getAnalysedBy, (builder, text) -> builder.addAnalysedBy(text));

    private static final ElementCodec<Activity, Activity.Builder> ACTIVITY = ElementCodec.of(
                    "activity", Activity::builder, Activity.Builder::build)
            .attribute("id", Scalar.TEXT, Activity::getId, Activity.Builder::id)
            .text("description", Activity::getDescription, Activity.Builder::description)
            .scalars(
                    "for",
                    "target-group",
                    Scalar.TEXT,
                    Activity::getTargetGroupIds,
                    (builder, id) -> builder.addTargetGroupIds(id))
            .texts("input", Activity::getInputs, (builder, text) -> builder.addInputs(text));

    private static final ElementCodec<Link, Link.Builder> LINK = ElementCodec.of(
                    "link", Link::builder, Link.Builder::build)
            .attribute("from", Scalar.TEXT, Link::getFromId, Link.Builder::fromId)
            .attribute("to", Scalar.TEXT, Link::getToId, Link.Builder::toId)
            .optionalText("assumption", Link::getAssumption, (builder, text) -> builder.assumption(text))
            .optionalText("evidence", Link::getEvidence, (builder, text) -> builder.evidence(text));

    private static final ElementCodec<MeasurementMethod, MeasurementMethod.Builder> METHOD = ElementCodec.of(
                    "method", MeasurementMethod::builder, MeasurementMethod.Builder::build)
            .attribute(
                    "indicator", Scalar.TEXT, MeasurementMethod::getIndicatorId, MeasurementMethod.Builder::indicatorId)
            .attribute(
                    "kind", Scalar.code(MethodKind.class), MeasurementMethod::getKind, MeasurementMethod.Builder::kind)
            .<Objectivity>optional(
                    "objectivity",
                    Scalar.code(Objectivity.class),
                    MeasurementMethod::getObjectivity,
                    (builder, value) -> builder.objectivity(value))
            .<Frequency>optional(
                    "frequency",
                    Scalar.code(Frequency.class),
                    MeasurementMethod::getFrequency,
                    (builder, value) -> builder.frequency(value))
            .text("source", MeasurementMethod::getSource, MeasurementMethod.Builder::source)
            .optionalText(
                    "collected-by", MeasurementMethod::getCollectedBy, (builder, text) -> builder.collectedBy(text))
            .optionalText(
                    "monitored-by", MeasurementMethod::getMonitoredBy, (builder, text) -> builder.monitoredBy(text));

    private static final ElementCodec<Evaluation, Evaluation.Builder> EVALUATION = ElementCodec.of(
                    "evaluation", Evaluation::builder, Evaluation.Builder::build)
            .attribute("date", Scalar.DATE, Evaluation::getDate, Evaluation.Builder::date)
            .text("summary", Evaluation::getSummary, Evaluation.Builder::summary)
            .scalars(
                    "adapts",
                    "step",
                    Scalar.code(SoImpactStep.class),
                    evaluation -> evaluation.getAdapts().stream().toList(),
                    (builder, step) -> builder.addAdapts(step))
            .scalars(
                    "based-on",
                    "measurement",
                    Scalar.REF,
                    Evaluation::getMeasurements,
                    (builder, ref) -> builder.addMeasurements(ref))
            .texts(
                    "negative-experience",
                    Evaluation::getNegativeExperiences,
                    (builder, text) -> builder.addNegativeExperiences(text));

    private static final ElementCodec<Dimension, Dimension.Builder> DIMENSION = ElementCodec.of(
                    "dimension", Dimension::builder, Dimension.Builder::build)
            .attribute("name", Scalar.TEXT, Dimension::getName, Dimension.Builder::name)
            .scalars("slice", "id", Scalar.TEXT, Dimension::getSlices, (builder, id) -> builder.addSlices(id));

    private static final ElementCodec<IndicatorReference, IndicatorReference.Builder> REFERENCE = ElementCodec.of(
                    "reference", IndicatorReference::builder, IndicatorReference.Builder::build)
            .<ReferenceVocabulary>optional(
                    "vocabulary",
                    Scalar.code(ReferenceVocabulary.class),
                    IndicatorReference::getVocabulary,
                    (builder, value) -> builder.vocabulary(value))
            .<String>optional("code", Scalar.TEXT, IndicatorReference::getCode, (builder, value) -> builder.code(value))
            .<String>optional("uri", Scalar.TEXT, IndicatorReference::getUri, (builder, value) -> builder.uri(value));

    /** An indicator, besides what {@link IndicatorReader} reads with what IATI says: its id, level, measure, name and references. */
    static final ElementCodec<Indicator, Indicator.Builder> INDICATOR = ElementCodec.of(
                    "indicator", Indicator::builder, Indicator.Builder::build)
            .alsoKnown("id")
            .alsoKnown("level")
            .alsoKnown("measure")
            .alsoKnownElement("name")
            .alsoKnownElement("references")
            .<String>optional(
                    "target-group",
                    Scalar.TEXT,
                    Indicator::getTargetGroupId,
                    (builder, value) -> builder.targetGroupId(value))
            .<ValueLevel>optional(
                    "value-level",
                    Scalar.code(ValueLevel.class),
                    Indicator::getValueLevel,
                    (builder, value) -> builder.valueLevel(value))
            .<Accumulation>optional(
                    "accumulation",
                    Scalar.code(Accumulation.class),
                    Indicator::getAccumulation,
                    (builder, value) -> builder.accumulation(value))
            .<String>optional(
                    "part-of", Scalar.TEXT, Indicator::getPartOfId, (builder, value) -> builder.partOfId(value))
            .optionalInt("priority", Indicator::getPriority, (builder, value) -> builder.priority(value))
            .optionalText("unit", Indicator::getUnit, (builder, text) -> builder.unit(text))
            .optionalText("contribution", Indicator::getContribution, (builder, text) -> builder.contribution(text))
            .texts("research", Indicator::getResearch, (builder, text) -> builder.addResearch(text))
            .elements(DIMENSION, Indicator::getDisaggregation, (builder, value) -> builder.addDisaggregation(value))
            .texts("category", Indicator::getCategories, (builder, text) -> builder.addCategories(text))
            .scalars(
                    "chosen-with",
                    "target-group",
                    Scalar.TEXT,
                    Indicator::getChosenWithIds,
                    (builder, id) -> builder.addChosenWithIds(id));

    /** All references of an indicator, if IATI cannot carry each of them exactly. */
    static final ElementCodec<Indicator, Indicator.Builder> REFERENCES = ElementCodec.of(
                    "references", Indicator::builder, Indicator.Builder::build)
            .elements(REFERENCE, Indicator::getReferences, (builder, value) -> builder.addReferences(value));

    static final ElementCodec<Baseline, Baseline.Builder> BASELINE = ElementCodec.of(
                    "baseline", Baseline::builder, Baseline.Builder::build)
            .alsoKnown("position")
            .attribute("indicator", Scalar.TEXT, Baseline::getIndicatorId, Baseline.Builder::indicatorId)
            .attribute("date", Scalar.DATE, Baseline::getDate, Baseline.Builder::date)
            .optional("slice", Scalar.TEXT, Baseline::getSlice, (builder, value) -> builder.slice(value))
            .optional("value", Scalar.DECIMAL, Baseline::getValue, (builder, value) -> builder.value(value))
            .optional("numerator", Scalar.DECIMAL, Baseline::getNumerator, (builder, value) -> builder.numerator(value))
            .optional(
                    "denominator",
                    Scalar.DECIMAL,
                    Baseline::getDenominator,
                    (builder, value) -> builder.denominator(value))
            .optionalText("text", Baseline::getText, (builder, text) -> builder.text(text));

    static final ElementCodec<Target, Target.Builder> TARGET = ElementCodec.of(
                    "target", Target::builder, Target.Builder::build)
            .alsoKnown("position")
            .attribute("indicator", Scalar.TEXT, Target::getIndicatorId, Target.Builder::indicatorId)
            .optional("start", Scalar.DATE, Target::getStart, (builder, value) -> builder.start(value))
            .attribute("date", Scalar.DATE, Target::getDate, Target.Builder::date)
            .optional("slice", Scalar.TEXT, Target::getSlice, (builder, value) -> builder.slice(value))
            .optional("value", Scalar.DECIMAL, Target::getValue, (builder, value) -> builder.value(value))
            .optional("numerator", Scalar.DECIMAL, Target::getNumerator, (builder, value) -> builder.numerator(value))
            .optional(
                    "denominator",
                    Scalar.DECIMAL,
                    Target::getDenominator,
                    (builder, value) -> builder.denominator(value))
            .optionalText("text", Target::getText, (builder, text) -> builder.text(text));

    static final ElementCodec<Measurement, Measurement.Builder> MEASUREMENT = ElementCodec.of(
                    "measurement", Measurement::builder, Measurement.Builder::build)
            .alsoKnown("position")
            .attribute("indicator", Scalar.TEXT, Measurement::getIndicatorId, Measurement.Builder::indicatorId)
            .optional("start", Scalar.DATE, Measurement::getStart, (builder, value) -> builder.start(value))
            .attribute("date", Scalar.DATE, Measurement::getDate, Measurement.Builder::date)
            .optional("slice", Scalar.TEXT, Measurement::getSlice, (builder, value) -> builder.slice(value))
            .optional("value", Scalar.DECIMAL, Measurement::getValue, (builder, value) -> builder.value(value))
            .optional(
                    "numerator",
                    Scalar.DECIMAL,
                    Measurement::getNumerator,
                    (builder, value) -> builder.numerator(value))
            .optional(
                    "denominator",
                    Scalar.DECIMAL,
                    Measurement::getDenominator,
                    (builder, value) -> builder.denominator(value))
            .optional(
                    "negative",
                    Scalar.TRUTH,
                    measurement ->
                            java.util.Optional.of(measurement.isNegative()).filter(truth -> truth),
                    (builder, value) -> builder.negative(value))
            .optionalText("text", Measurement::getText, (builder, text) -> builder.text(text));

    /** The chain, besides its indicators and the values that IATI carries. */
    static final ElementCodec<ImpactChain, ImpactChain.Builder> CHAIN = ElementCodec.of(
                    "chain", ImpactChain::builder, ImpactChain.Builder::build)
            .alsoKnownElement(TARGET.name())
            .alsoKnownElement(BASELINE.name())
            .alsoKnownElement(MEASUREMENT.name())
            .attribute("id", Scalar.TEXT, ImpactChain::getId, ImpactChain.Builder::id)
            .attribute("revision", Scalar.INT, ImpactChain::getRevision, ImpactChain.Builder::revision)
            .optional(
                    "collaboration",
                    Scalar.TEXT,
                    ImpactChain::getCollaborationId,
                    (builder, value) -> builder.collaborationId(value))
            .text("title", ImpactChain::getTitle, ImpactChain.Builder::title)
            .optionalElement(REVISION, ImpactChain::getRevises, (builder, value) -> builder.revises(value))
            .optionalElement(PERIOD, ImpactChain::getPeriod, (builder, value) -> builder.period(value))
            .texts("measured-for", ImpactChain::getMeasuredFor, (builder, text) -> builder.addMeasuredFor(text))
            .optionalElement(PROBLEM, ImpactChain::getProblem, (builder, value) -> builder.problem(value))
            .elements(GOAL, ImpactChain::getGoals, (builder, value) -> builder.addGoals(value))
            .elements(TARGET_GROUP, ImpactChain::getTargetGroups, (builder, value) -> builder.addTargetGroups(value))
            .elements(ACTIVITY, ImpactChain::getActivities, (builder, value) -> builder.addActivities(value))
            .elements(LINK, ImpactChain::getLinks, (builder, value) -> builder.addLinks(value))
            .elements(METHOD, ImpactChain::getMethods, (builder, value) -> builder.addMethods(value))
            .elements(EVALUATION, ImpactChain::getEvaluations, (builder, value) -> builder.addEvaluations(value));

    private ChainExtension() {}
}
