package no.samskaping.json.bind;

import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.JsonRule;
import no.samskaping.json.shape.Codes;
import no.samskaping.json.shape.Limited;
import no.samskaping.json.shape.Lists;
import no.samskaping.json.shape.ObjectShape;
import no.samskaping.json.shape.Patterns;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.innovation.ValueLevel;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.review.InvalidValueException;
import no.samskaping.soimpact.Accumulation;
import no.samskaping.soimpact.Activity;
import no.samskaping.soimpact.Baseline;
import no.samskaping.soimpact.Dimension;
import no.samskaping.soimpact.Direction;
import no.samskaping.soimpact.Evaluation;
import no.samskaping.soimpact.Frequency;
import no.samskaping.soimpact.Goal;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.ImpactProblem;
import no.samskaping.soimpact.Indicator;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.Measure;
import no.samskaping.soimpact.Measurement;
import no.samskaping.soimpact.MeasurementMethod;
import no.samskaping.soimpact.MeasurementRef;
import no.samskaping.soimpact.MethodKind;
import no.samskaping.soimpact.ResultLevel;
import no.samskaping.soimpact.Revision;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.Target;
import no.samskaping.soimpact.TargetGroup;

/** How SoImpact's ten steps look in JSON. */
final class SoImpactShapes {
    private static final Shape<List<String>> TEXTS = ModelShapes.TEXTS;

    private static final Codes<SoImpactStep> STEP = Codes.of(SoImpactStep.class);
    private static final Shape<Set<SoImpactStep>> STEPS = Lists.set(STEP);

    /** Room for two identifiers and a date. */
    private static final int REF_LENGTH = 2 * Checks.ID_LENGTH + 12;

    private static final String ID_IN_REF = "[^@#]{1," + Checks.ID_LENGTH + "}";

    private static final ValueRange FOUR_DIGITS = ValueRange.of(0, 9999);

    private static final Shape<MeasurementRef> MEASUREMENT_REF = Limited.of(
            "MeasurementRef",
            Scalar.text(JsonRule.MEASUREMENT_EXPECTED, SoImpactShapes::measurementRef, MeasurementRef::toString),
            Map.of(
                    "maxLength",
                    REF_LENGTH,
                    "pattern",
                    "^" + ID_IN_REF + "@" + Patterns.DATE + "(#" + ID_IN_REF + ")?$",
                    "not",
                    Map.of("pattern", Patterns.INVISIBLE_OR_SPACE)));

    private static final Shape<List<MeasurementRef>> MEASUREMENT_REFS = Lists.of(MEASUREMENT_REF);

    private static final Shape<Revision> REVISION = ObjectShape.of(Revision::builder, Revision.Builder::build)
            .required("revision", Limits.COUNTED, Revision::getRevision, Revision.Builder::revision)
            .required("step", STEP, Revision::getStep, Revision.Builder::step)
            .required("reason", Scalar.TEXT, Revision::getReason, Revision.Builder::reason)
            .many("measurements", MEASUREMENT_REFS, Revision::getMeasurements, Revision.Builder::measurements);

    private static final Shape<ImpactProblem> PROBLEM = ObjectShape.of(
                    ImpactProblem::builder, ImpactProblem.Builder::build)
            .required("description", Scalar.TEXT, ImpactProblem::getDescription, ImpactProblem.Builder::description)
            .many("causes", TEXTS, ImpactProblem::getCauses, ImpactProblem.Builder::causes)
            .many("consequences", TEXTS, ImpactProblem::getConsequences, ImpactProblem.Builder::consequences)
            .many(
                    "existingSolutions",
                    TEXTS,
                    ImpactProblem::getExistingSolutions,
                    ImpactProblem.Builder::existingSolutions)
            .many("evidence", TEXTS, ImpactProblem::getEvidence, ImpactProblem.Builder::evidence);

    private static final Shape<Goal> GOAL = ObjectShape.of(Goal::builder, Goal.Builder::build)
            .required("id", Limits.ID, Goal::getId, Goal.Builder::id)
            .required("statement", Scalar.TEXT, Goal::getStatement, Goal.Builder::statement);

    private static final Shape<TargetGroup> TARGET_GROUP = ObjectShape.of(
                    TargetGroup::builder, TargetGroup.Builder::build)
            .required("id", Limits.ID, TargetGroup::getId, TargetGroup.Builder::id)
            .required("name", Scalar.TEXT, TargetGroup::getName, TargetGroup.Builder::name)
            .optional("size", Limits.from(0), TargetGroup::getSize, TargetGroup.Builder::size)
            .many("needs", TEXTS, TargetGroup::getNeeds, TargetGroup.Builder::needs)
            .optional("success", Scalar.TEXT, TargetGroup::getSuccess, TargetGroup.Builder::success)
            .optional("priority", Limits.COUNTED, TargetGroup::getPriority, TargetGroup.Builder::priority)
            .optional("takesPart", Scalar.TRUTH, TargetGroup::getTakesPart, TargetGroup.Builder::takesPart)
            .many("analysedBy", TEXTS, TargetGroup::getAnalysedBy, TargetGroup.Builder::analysedBy);

    private static final Shape<Activity> ACTIVITY = ObjectShape.of(Activity::builder, Activity.Builder::build)
            .required("id", Limits.ID, Activity::getId, Activity.Builder::id)
            .required("description", Scalar.TEXT, Activity::getDescription, Activity.Builder::description)
            .many("targetGroups", Limits.IDS, Activity::getTargetGroups, Activity.Builder::targetGroups)
            .many("inputs", TEXTS, Activity::getInputs, Activity.Builder::inputs);

    private static final Shape<Link> LINK = ObjectShape.of(Link::builder, Link.Builder::build)
            .required("from", Limits.ID, Link::getFrom, Link.Builder::from)
            .required("to", Limits.ID, Link::getTo, Link.Builder::to)
            .optional("assumption", Scalar.TEXT, Link::getAssumption, Link.Builder::assumption)
            .optional("evidence", Scalar.TEXT, Link::getEvidence, Link.Builder::evidence);

    private static final Shape<Dimension> DIMENSION = ObjectShape.of(Dimension::builder, Dimension.Builder::build)
            .required("name", Scalar.TEXT, Dimension::getName, Dimension.Builder::name)
            .required("slices", Limits.notEmpty(Limits.DISTINCT_IDS), Dimension::getSlices, Dimension.Builder::slices);

    private static final Shape<Indicator> INDICATOR = ObjectShape.of(Indicator::builder, Indicator.Builder::build)
            .required("id", Limits.ID, Indicator::getId, Indicator.Builder::id)
            .required("name", Scalar.TEXT, Indicator::getName, Indicator.Builder::name)
            .required("level", Codes.of(ResultLevel.class), Indicator::getLevel, Indicator.Builder::level)
            .required("measure", Codes.of(Measure.class), Indicator::getMeasure, Indicator.Builder::measure)
            .optional("unit", Scalar.TEXT, Indicator::getUnit, Indicator.Builder::unit)
            .optional("targetGroup", Limits.ID, Indicator::getTargetGroup, Indicator.Builder::targetGroup)
            .optional("valueLevel", Codes.of(ValueLevel.class), Indicator::getValueLevel, Indicator.Builder::valueLevel)
            .optional("direction", Codes.of(Direction.class), Indicator::getDirection, Indicator.Builder::direction)
            .optional(
                    "accumulation",
                    Codes.of(Accumulation.class),
                    Indicator::getAccumulation,
                    Indicator.Builder::accumulation)
            .optional("partOf", Limits.ID, Indicator::getPartOf, Indicator.Builder::partOf)
            .optional("contribution", Scalar.TEXT, Indicator::getContribution, Indicator.Builder::contribution)
            .many("research", TEXTS, Indicator::getResearch, Indicator.Builder::research)
            .many(
                    "disaggregation",
                    Lists.of(DIMENSION),
                    Indicator::getDisaggregation,
                    Indicator.Builder::disaggregation)
            .many("categories", Limits.distinct(TEXTS), Indicator::getCategories, Indicator.Builder::categories)
            .optional("priority", Limits.COUNTED, Indicator::getPriority, Indicator.Builder::priority)
            .optional("reusedFrom", Scalar.TEXT, Indicator::getReusedFrom, Indicator.Builder::reusedFrom)
            .many("chosenWith", Limits.IDS, Indicator::getChosenWith, Indicator.Builder::chosenWith);

    private static final Shape<MeasurementMethod> METHOD = ObjectShape.of(
                    MeasurementMethod::builder, MeasurementMethod.Builder::build)
            .required("indicator", Limits.ID, MeasurementMethod::getIndicator, MeasurementMethod.Builder::indicator)
            .required("source", Scalar.TEXT, MeasurementMethod::getSource, MeasurementMethod.Builder::source)
            .required("kind", Codes.of(MethodKind.class), MeasurementMethod::getKind, MeasurementMethod.Builder::kind)
            .optional(
                    "subjective", Scalar.TRUTH, MeasurementMethod::getSubjective, MeasurementMethod.Builder::subjective)
            .optional(
                    "collectedBy",
                    Scalar.TEXT,
                    MeasurementMethod::getCollectedBy,
                    MeasurementMethod.Builder::collectedBy)
            .optional(
                    "monitoredBy",
                    Scalar.TEXT,
                    MeasurementMethod::getMonitoredBy,
                    MeasurementMethod.Builder::monitoredBy)
            .optional(
                    "frequency",
                    Codes.of(Frequency.class),
                    MeasurementMethod::getFrequency,
                    MeasurementMethod.Builder::frequency);

    /** A fraction has both its parts. */
    private static final Map<String, List<String>> FRACTION = Limits.together("numerator", "denominator");

    private static final Shape<Target> TARGET = ObjectShape.of(Target::builder, Target.Builder::build)
            .required("indicator", Limits.ID, Target::getIndicator, Target.Builder::indicator)
            .required("date", Scalar.DATE, Target::getDate, Target.Builder::date)
            .optional("slice", Limits.ID, Target::getSlice, Target.Builder::slice)
            .optional("value", Limits.DECIMAL, Target::getValue, Target.Builder::value)
            .optional("numerator", Limits.DECIMAL, Target::getNumerator, Target.Builder::numerator)
            .optional("denominator", Limits.POSITIVE_DECIMAL, Target::getDenominator, Target.Builder::denominator)
            .optional("text", Scalar.TEXT, Target::getText, Target.Builder::text)
            .limited("dependentRequired", FRACTION);

    private static final Shape<Baseline> BASELINE = ObjectShape.of(Baseline::builder, Baseline.Builder::build)
            .required("indicator", Limits.ID, Baseline::getIndicator, Baseline.Builder::indicator)
            .required("date", Scalar.DATE, Baseline::getDate, Baseline.Builder::date)
            .optional("slice", Limits.ID, Baseline::getSlice, Baseline.Builder::slice)
            .optional("value", Limits.DECIMAL, Baseline::getValue, Baseline.Builder::value)
            .optional("numerator", Limits.DECIMAL, Baseline::getNumerator, Baseline.Builder::numerator)
            .optional("denominator", Limits.POSITIVE_DECIMAL, Baseline::getDenominator, Baseline.Builder::denominator)
            .optional("text", Scalar.TEXT, Baseline::getText, Baseline.Builder::text)
            .limited("dependentRequired", FRACTION);

    private static final Shape<Measurement> MEASUREMENT = ObjectShape.of(
                    Measurement::builder, Measurement.Builder::build)
            .required("indicator", Limits.ID, Measurement::getIndicator, Measurement.Builder::indicator)
            .required("date", Scalar.DATE, Measurement::getDate, Measurement.Builder::date)
            .optional("start", Scalar.DATE, Measurement::getStart, Measurement.Builder::start)
            .optional("slice", Limits.ID, Measurement::getSlice, Measurement.Builder::slice)
            .optional("value", Limits.DECIMAL, Measurement::getValue, Measurement.Builder::value)
            .optional("numerator", Limits.DECIMAL, Measurement::getNumerator, Measurement.Builder::numerator)
            .optional(
                    "denominator",
                    Limits.POSITIVE_DECIMAL,
                    Measurement::getDenominator,
                    Measurement.Builder::denominator)
            .optional("text", Scalar.TEXT, Measurement::getText, Measurement.Builder::text)
            .flag("negative", Measurement::isNegative, Measurement.Builder::negative)
            .limited("dependentRequired", FRACTION);

    private static final Shape<Evaluation> EVALUATION = ObjectShape.of(Evaluation::builder, Evaluation.Builder::build)
            .required("date", Scalar.DATE, Evaluation::getDate, Evaluation.Builder::date)
            .required("summary", Scalar.TEXT, Evaluation::getSummary, Evaluation.Builder::summary)
            .many("adapts", STEPS, Evaluation::getAdapts, Evaluation.Builder::adapts)
            .many("measurements", MEASUREMENT_REFS, Evaluation::getMeasurements, Evaluation.Builder::measurements)
            .many(
                    "negativeExperiences",
                    TEXTS,
                    Evaluation::getNegativeExperiences,
                    Evaluation.Builder::negativeExperiences);

    static final Shape<ImpactChain> CHAIN = FormatShape.root(
                    DocumentFormat.CHAIN, ObjectShape.of(ImpactChain::builder, ImpactChain.Builder::build))
            .required("id", Limits.ID, ImpactChain::getId, ImpactChain.Builder::id)
            .required("title", Scalar.TEXT, ImpactChain::getTitle, ImpactChain.Builder::title)
            .required("revision", Limits.COUNTED, ImpactChain::getRevision, ImpactChain.Builder::revision)
            .optional("revises", REVISION, ImpactChain::getRevises, ImpactChain.Builder::revises)
            .optional("period", ModelShapes.PERIOD, ImpactChain::getPeriod, ImpactChain.Builder::period)
            .many("measuredFor", TEXTS, ImpactChain::getMeasuredFor, ImpactChain.Builder::measuredFor)
            .optional("problem", PROBLEM, ImpactChain::getProblem, ImpactChain.Builder::problem)
            .many("goals", Lists.of(GOAL), ImpactChain::getGoals, ImpactChain.Builder::goals)
            .many(
                    "targetGroups",
                    Lists.of(TARGET_GROUP),
                    ImpactChain::getTargetGroups,
                    ImpactChain.Builder::targetGroups)
            .many("activities", Lists.of(ACTIVITY), ImpactChain::getActivities, ImpactChain.Builder::activities)
            .many("links", Lists.of(LINK), ImpactChain::getLinks, ImpactChain.Builder::links)
            .many("indicators", Lists.of(INDICATOR), ImpactChain::getIndicators, ImpactChain.Builder::indicators)
            .many("methods", Lists.of(METHOD), ImpactChain::getMethods, ImpactChain.Builder::methods)
            .many("targets", Lists.of(TARGET), ImpactChain::getTargets, ImpactChain.Builder::targets)
            .many("baselines", Lists.of(BASELINE), ImpactChain::getBaselines, ImpactChain.Builder::baselines)
            .many(
                    "measurements",
                    Lists.of(MEASUREMENT),
                    ImpactChain::getMeasurements,
                    ImpactChain.Builder::measurements)
            .many("evaluations", Lists.of(EVALUATION), ImpactChain::getEvaluations, ImpactChain.Builder::evaluations);

    /** SoImpact's types that a host may have outside a document of ours. */
    static final List<Bound<?>> PARTS = List.of(
            Bound.of(MeasurementRef.class, MEASUREMENT_REF),
            Bound.of(Revision.class, REVISION),
            Bound.of(ImpactProblem.class, PROBLEM),
            Bound.of(Goal.class, GOAL),
            Bound.of(TargetGroup.class, TARGET_GROUP),
            Bound.of(Activity.class, ACTIVITY),
            Bound.of(Link.class, LINK),
            Bound.of(Dimension.class, DIMENSION),
            Bound.of(Indicator.class, INDICATOR),
            Bound.of(MeasurementMethod.class, METHOD),
            Bound.of(Target.class, TARGET),
            Bound.of(Baseline.class, BASELINE),
            Bound.of(Measurement.class, MEASUREMENT),
            Bound.of(Evaluation.class, EVALUATION));

    private SoImpactShapes() {}

    private static Optional<MeasurementRef> measurementRef(String text) {
        try {
            MeasurementRef ref = MeasurementRef.parse(text);
            // As everywhere in a document, a year has four digits; the type itself knows others too.
            return Optional.of(ref)
                    .filter(each -> FOUR_DIGITS.isValidIntValue(each.getDate().getYear()));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
