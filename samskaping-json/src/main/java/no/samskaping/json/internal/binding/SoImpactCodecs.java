package no.samskaping.json.internal.binding;

import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.CollectionCodecs;
import no.samskaping.json.internal.codec.ConstrainedCodec;
import no.samskaping.json.internal.codec.MappedCodec;
import no.samskaping.json.internal.codec.ObjectCodec;
import no.samskaping.json.internal.codec.Patterns;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.problem.InputRule;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.internal.value.Checks;
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

/** The codecs of SoImpact's types. */
final class SoImpactCodecs {
    private static final Codec<List<String>> TEXTS = ModelCodecs.TEXTS;

    private static final CodeCodec<SoImpactStep> STEP = CodeCodec.of(SoImpactStep.class);
    private static final Codec<Set<SoImpactStep>> STEPS = CollectionCodecs.set(STEP);

    /** Room for two identifiers and a date. */
    private static final int REF_LENGTH = 2 * Checks.ID_LENGTH + 12;

    private static final String ID_IN_REF = "[^@#]{1," + Checks.ID_LENGTH + "}";

    private static final ValueRange FOUR_DIGITS = ValueRange.of(0, 9999);

    private static final Codec<MeasurementRef> MEASUREMENT_REF = ConstrainedCodec.of(
            "MeasurementRef",
            ScalarCodecs.text(
                    InputRule.MEASUREMENT_EXPECTED,
                    SoImpactCodecs::measurementRef,
                    MeasurementRef::toString,
                    standIns -> MeasurementRef.of(standIns.text(), LocalDate.EPOCH)),
            Map.of(
                    "maxLength",
                    REF_LENGTH,
                    "pattern",
                    "^" + ID_IN_REF + "@" + Patterns.DATE + "(#" + ID_IN_REF + ")?$",
                    "not",
                    Map.of("pattern", Patterns.INVISIBLE_OR_SPACE)));

    private static final Codec<List<MeasurementRef>> MEASUREMENT_REFS = CollectionCodecs.of(MEASUREMENT_REF);

    private static final Codec<Revision> REVISION = ObjectCodec.of(Revision::builder, Revision.Builder::build)
            .required("revision", ConstrainedCodecs.COUNTED, Revision::getRevision, Revision.Builder::revision)
            .required("step", STEP, Revision::getStep, Revision.Builder::step)
            .required("reason", ScalarCodecs.TEXT, Revision::getReason, Revision.Builder::reason)
            .many("measurements", MEASUREMENT_REFS, Revision::getMeasurements, Revision.Builder::measurements);

    private static final Codec<ImpactProblem> PROBLEM = ObjectCodec.of(
                    ImpactProblem::builder, ImpactProblem.Builder::build)
            .required(
                    "description", ScalarCodecs.TEXT, ImpactProblem::getDescription, ImpactProblem.Builder::description)
            .many("causes", TEXTS, ImpactProblem::getCauses, ImpactProblem.Builder::causes)
            .many("consequences", TEXTS, ImpactProblem::getConsequences, ImpactProblem.Builder::consequences)
            .many(
                    "existingSolutions",
                    TEXTS,
                    ImpactProblem::getExistingSolutions,
                    ImpactProblem.Builder::existingSolutions)
            .many("evidence", TEXTS, ImpactProblem::getEvidence, ImpactProblem.Builder::evidence);

    private static final Codec<Goal> GOAL = ObjectCodec.of(Goal::builder, Goal.Builder::build)
            .required("id", ConstrainedCodecs.ID, Goal::getId, Goal.Builder::id)
            .required("statement", ScalarCodecs.TEXT, Goal::getStatement, Goal.Builder::statement);

    private static final Codec<Involvement> INVOLVEMENT =
            MappedCodec.of(ScalarCodecs.TRUTH, Involvement::of, Involvement::isInvolved);

    private static final Codec<Objectivity> OBJECTIVITY =
            MappedCodec.of(ScalarCodecs.TRUTH, Objectivity::of, Objectivity::isSubjective);

    private static final Codec<TargetGroup> TARGET_GROUP = ObjectCodec.of(
                    TargetGroup::builder, TargetGroup.Builder::build)
            .required("id", ConstrainedCodecs.ID, TargetGroup::getId, TargetGroup.Builder::id)
            .required("name", ScalarCodecs.TEXT, TargetGroup::getName, TargetGroup.Builder::name)
            .optionalInt("size", ConstrainedCodecs.from(0), TargetGroup::getSize, TargetGroup.Builder::size)
            .many("needs", TEXTS, TargetGroup::getNeeds, TargetGroup.Builder::needs)
            .optional("success", ScalarCodecs.TEXT, TargetGroup::getSuccess, TargetGroup.Builder::success)
            .optionalInt("priority", ConstrainedCodecs.COUNTED, TargetGroup::getPriority, TargetGroup.Builder::priority)
            .optional("takesPart", INVOLVEMENT, TargetGroup::getInvolvement, TargetGroup.Builder::involvement)
            .many("analysedBy", TEXTS, TargetGroup::getAnalysedBy, TargetGroup.Builder::analysedBy);

    private static final Codec<Activity> ACTIVITY = ObjectCodec.of(Activity::builder, Activity.Builder::build)
            .required("id", ConstrainedCodecs.ID, Activity::getId, Activity.Builder::id)
            .required("description", ScalarCodecs.TEXT, Activity::getDescription, Activity.Builder::description)
            .many("targetGroups", ConstrainedCodecs.IDS, Activity::getTargetGroupIds, Activity.Builder::targetGroupIds)
            .many("inputs", TEXTS, Activity::getInputs, Activity.Builder::inputs);

    private static final Codec<Link> LINK = ObjectCodec.of(Link::builder, Link.Builder::build)
            .required("from", ConstrainedCodecs.ID, Link::getFromId, Link.Builder::fromId)
            .required("to", ConstrainedCodecs.ID, Link::getToId, Link.Builder::toId)
            .optional("assumption", ScalarCodecs.TEXT, Link::getAssumption, Link.Builder::assumption)
            .optional("evidence", ScalarCodecs.TEXT, Link::getEvidence, Link.Builder::evidence);

    private static final Codec<Dimension> DIMENSION = ObjectCodec.of(Dimension::builder, Dimension.Builder::build)
            .required("name", ScalarCodecs.TEXT, Dimension::getName, Dimension.Builder::name)
            .required(
                    "slices",
                    ConstrainedCodecs.notEmpty(ConstrainedCodecs.DISTINCT_IDS),
                    Dimension::getSlices,
                    Dimension.Builder::slices);

    private static final Codec<IndicatorReference> INDICATOR_REFERENCE = ObjectCodec.of(
                    IndicatorReference::builder, IndicatorReference.Builder::build)
            .optional(
                    "vocabulary",
                    CodeCodec.of(ReferenceVocabulary.class),
                    IndicatorReference::getVocabulary,
                    IndicatorReference.Builder::vocabulary)
            .optional("code", ScalarCodecs.TEXT, IndicatorReference::getCode, IndicatorReference.Builder::code)
            .optional("uri", ScalarCodecs.TEXT, IndicatorReference::getUri, IndicatorReference.Builder::uri);

    private static final Codec<Indicator> INDICATOR = ObjectCodec.of(Indicator::builder, Indicator.Builder::build)
            .required("id", ConstrainedCodecs.ID, Indicator::getId, Indicator.Builder::id)
            .required("name", ScalarCodecs.TEXT, Indicator::getName, Indicator.Builder::name)
            .required("level", CodeCodec.of(ResultLevel.class), Indicator::getLevel, Indicator.Builder::level)
            .required("measure", CodeCodec.of(Measure.class), Indicator::getMeasure, Indicator.Builder::measure)
            .optional("unit", ScalarCodecs.TEXT, Indicator::getUnit, Indicator.Builder::unit)
            .optional(
                    "targetGroup", ConstrainedCodecs.ID, Indicator::getTargetGroupId, Indicator.Builder::targetGroupId)
            .optional(
                    "valueLevel",
                    CodeCodec.of(ValueLevel.class),
                    Indicator::getValueLevel,
                    Indicator.Builder::valueLevel)
            .optional("direction", CodeCodec.of(Direction.class), Indicator::getDirection, Indicator.Builder::direction)
            .optional(
                    "accumulation",
                    CodeCodec.of(Accumulation.class),
                    Indicator::getAccumulation,
                    Indicator.Builder::accumulation)
            .optional("partOf", ConstrainedCodecs.ID, Indicator::getPartOfId, Indicator.Builder::partOfId)
            .optional("contribution", ScalarCodecs.TEXT, Indicator::getContribution, Indicator.Builder::contribution)
            .many("research", TEXTS, Indicator::getResearch, Indicator.Builder::research)
            .many(
                    "disaggregation",
                    CollectionCodecs.of(DIMENSION),
                    Indicator::getDisaggregation,
                    Indicator.Builder::disaggregation)
            .many(
                    "categories",
                    ConstrainedCodecs.distinct(TEXTS),
                    Indicator::getCategories,
                    Indicator.Builder::categories)
            .optionalInt("priority", ConstrainedCodecs.COUNTED, Indicator::getPriority, Indicator.Builder::priority)
            .many(
                    "references",
                    CollectionCodecs.of(INDICATOR_REFERENCE),
                    Indicator::getReferences,
                    Indicator.Builder::references)
            .many("chosenWith", ConstrainedCodecs.IDS, Indicator::getChosenWithIds, Indicator.Builder::chosenWithIds);

    private static final Codec<MeasurementMethod> METHOD = ObjectCodec.of(
                    MeasurementMethod::builder, MeasurementMethod.Builder::build)
            .required(
                    "indicator",
                    ConstrainedCodecs.ID,
                    MeasurementMethod::getIndicatorId,
                    MeasurementMethod.Builder::indicatorId)
            .required("source", ScalarCodecs.TEXT, MeasurementMethod::getSource, MeasurementMethod.Builder::source)
            .required(
                    "kind", CodeCodec.of(MethodKind.class), MeasurementMethod::getKind, MeasurementMethod.Builder::kind)
            .optional(
                    "subjective",
                    OBJECTIVITY,
                    MeasurementMethod::getObjectivity,
                    MeasurementMethod.Builder::objectivity)
            .optional(
                    "collectedBy",
                    ScalarCodecs.TEXT,
                    MeasurementMethod::getCollectedBy,
                    MeasurementMethod.Builder::collectedBy)
            .optional(
                    "monitoredBy",
                    ScalarCodecs.TEXT,
                    MeasurementMethod::getMonitoredBy,
                    MeasurementMethod.Builder::monitoredBy)
            .optional(
                    "frequency",
                    CodeCodec.of(Frequency.class),
                    MeasurementMethod::getFrequency,
                    MeasurementMethod.Builder::frequency);

    /** A fraction has a numerator and a denominator. */
    private static final Map<String, List<String>> FRACTION = ConstrainedCodecs.together("numerator", "denominator");

    private static final Codec<Target> TARGET = ObjectCodec.of(Target::builder, Target.Builder::build)
            .required("indicator", ConstrainedCodecs.ID, Target::getIndicatorId, Target.Builder::indicatorId)
            .required("date", ScalarCodecs.DATE, Target::getDate, Target.Builder::date)
            .optional("start", ScalarCodecs.DATE, Target::getStart, Target.Builder::start)
            .optional("slice", ConstrainedCodecs.ID, Target::getSlice, Target.Builder::slice)
            .optional("value", ConstrainedCodecs.DECIMAL, Target::getValue, Target.Builder::value)
            .optional("numerator", ConstrainedCodecs.DECIMAL, Target::getNumerator, Target.Builder::numerator)
            .optional(
                    "denominator",
                    ConstrainedCodecs.POSITIVE_DECIMAL,
                    Target::getDenominator,
                    Target.Builder::denominator)
            .optional("text", ScalarCodecs.TEXT, Target::getText, Target.Builder::text)
            .limited("dependentRequired", FRACTION);

    private static final Codec<Baseline> BASELINE = ObjectCodec.of(Baseline::builder, Baseline.Builder::build)
            .required("indicator", ConstrainedCodecs.ID, Baseline::getIndicatorId, Baseline.Builder::indicatorId)
            .required("date", ScalarCodecs.DATE, Baseline::getDate, Baseline.Builder::date)
            .optional("slice", ConstrainedCodecs.ID, Baseline::getSlice, Baseline.Builder::slice)
            .optional("value", ConstrainedCodecs.DECIMAL, Baseline::getValue, Baseline.Builder::value)
            .optional("numerator", ConstrainedCodecs.DECIMAL, Baseline::getNumerator, Baseline.Builder::numerator)
            .optional(
                    "denominator",
                    ConstrainedCodecs.POSITIVE_DECIMAL,
                    Baseline::getDenominator,
                    Baseline.Builder::denominator)
            .optional("text", ScalarCodecs.TEXT, Baseline::getText, Baseline.Builder::text)
            .limited("dependentRequired", FRACTION);

    private static final Codec<Measurement> MEASUREMENT = ObjectCodec.of(
                    Measurement::builder, Measurement.Builder::build)
            .required("indicator", ConstrainedCodecs.ID, Measurement::getIndicatorId, Measurement.Builder::indicatorId)
            .required("date", ScalarCodecs.DATE, Measurement::getDate, Measurement.Builder::date)
            .optional("start", ScalarCodecs.DATE, Measurement::getStart, Measurement.Builder::start)
            .optional("slice", ConstrainedCodecs.ID, Measurement::getSlice, Measurement.Builder::slice)
            .optional("value", ConstrainedCodecs.DECIMAL, Measurement::getValue, Measurement.Builder::value)
            .optional("numerator", ConstrainedCodecs.DECIMAL, Measurement::getNumerator, Measurement.Builder::numerator)
            .optional(
                    "denominator",
                    ConstrainedCodecs.POSITIVE_DECIMAL,
                    Measurement::getDenominator,
                    Measurement.Builder::denominator)
            .optional("text", ScalarCodecs.TEXT, Measurement::getText, Measurement.Builder::text)
            .flag("negative", Measurement::isNegative, Measurement.Builder::negative)
            .limited("dependentRequired", FRACTION);

    private static final Codec<Evaluation> EVALUATION = ObjectCodec.of(Evaluation::builder, Evaluation.Builder::build)
            .required("date", ScalarCodecs.DATE, Evaluation::getDate, Evaluation.Builder::date)
            .required("summary", ScalarCodecs.TEXT, Evaluation::getSummary, Evaluation.Builder::summary)
            .many("adapts", STEPS, Evaluation::getAdapts, Evaluation.Builder::adapts)
            .many("measurements", MEASUREMENT_REFS, Evaluation::getMeasurements, Evaluation.Builder::measurements)
            .many(
                    "negativeExperiences",
                    TEXTS,
                    Evaluation::getNegativeExperiences,
                    Evaluation.Builder::negativeExperiences);

    static final Codec<ImpactChain> CHAIN = FormatCodec.root(
                    DocumentFormat.CHAIN, ObjectCodec.of(ImpactChain::builder, ImpactChain.Builder::build))
            .required("id", ConstrainedCodecs.ID, ImpactChain::getId, ImpactChain.Builder::id)
            .required("title", ScalarCodecs.TEXT, ImpactChain::getTitle, ImpactChain.Builder::title)
            .required("revision", ConstrainedCodecs.COUNTED, ImpactChain::getRevision, ImpactChain.Builder::revision)
            .optional("revises", REVISION, ImpactChain::getRevises, ImpactChain.Builder::revises)
            .optional(
                    "collaboration",
                    ConstrainedCodecs.ID,
                    ImpactChain::getCollaborationId,
                    ImpactChain.Builder::collaborationId)
            .optional("period", ModelCodecs.PERIOD, ImpactChain::getPeriod, ImpactChain.Builder::period)
            .many("measuredFor", TEXTS, ImpactChain::getMeasuredFor, ImpactChain.Builder::measuredFor)
            .optional("problem", PROBLEM, ImpactChain::getProblem, ImpactChain.Builder::problem)
            .many("goals", CollectionCodecs.of(GOAL), ImpactChain::getGoals, ImpactChain.Builder::goals)
            .many(
                    "targetGroups",
                    CollectionCodecs.of(TARGET_GROUP),
                    ImpactChain::getTargetGroups,
                    ImpactChain.Builder::targetGroups)
            .many(
                    "activities",
                    CollectionCodecs.of(ACTIVITY),
                    ImpactChain::getActivities,
                    ImpactChain.Builder::activities)
            .many("links", CollectionCodecs.of(LINK), ImpactChain::getLinks, ImpactChain.Builder::links)
            .many(
                    "indicators",
                    CollectionCodecs.of(INDICATOR),
                    ImpactChain::getIndicators,
                    ImpactChain.Builder::indicators)
            .many("methods", CollectionCodecs.of(METHOD), ImpactChain::getMethods, ImpactChain.Builder::methods)
            .many("targets", CollectionCodecs.of(TARGET), ImpactChain::getTargets, ImpactChain.Builder::targets)
            .many("baselines", CollectionCodecs.of(BASELINE), ImpactChain::getBaselines, ImpactChain.Builder::baselines)
            .many(
                    "measurements",
                    CollectionCodecs.of(MEASUREMENT),
                    ImpactChain::getMeasurements,
                    ImpactChain.Builder::measurements)
            .many(
                    "evaluations",
                    CollectionCodecs.of(EVALUATION),
                    ImpactChain::getEvaluations,
                    ImpactChain.Builder::evaluations);

    /** The parts that can occur in an application's own documents. */
    static final List<TypeBinding<?>> PARTS = List.of(
            TypeBinding.of(MeasurementRef.class, MEASUREMENT_REF),
            TypeBinding.of(Revision.class, REVISION),
            TypeBinding.of(ImpactProblem.class, PROBLEM),
            TypeBinding.of(Goal.class, GOAL),
            TypeBinding.of(TargetGroup.class, TARGET_GROUP),
            TypeBinding.of(Activity.class, ACTIVITY),
            TypeBinding.of(Link.class, LINK),
            TypeBinding.of(Dimension.class, DIMENSION),
            TypeBinding.of(IndicatorReference.class, INDICATOR_REFERENCE),
            TypeBinding.of(Indicator.class, INDICATOR),
            TypeBinding.of(MeasurementMethod.class, METHOD),
            TypeBinding.of(Target.class, TARGET),
            TypeBinding.of(Baseline.class, BASELINE),
            TypeBinding.of(Measurement.class, MEASUREMENT),
            TypeBinding.of(Evaluation.class, EVALUATION));

    private SoImpactCodecs() {}

    private static Optional<MeasurementRef> measurementRef(String text) {
        try {
            MeasurementRef ref = MeasurementRef.parse(text);
            // As everywhere in a document, a year has four digits; the type itself also allows others.
            return Optional.of(ref)
                    .filter(each -> FOUR_DIGITS.isValidIntValue(each.getDate().getYear()));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
