package no.samskaping.soimpact.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.finding.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.Term;
import no.samskaping.soimpact.SoImpactStep;

/**
 * The rules of a review: contradictions (errors), problems that the sources warn about (warnings), and
 * recommendations (advice).
 *
 * <p>Each broken reference and each duplicate id is reported by one rule only. Rules that follow references skip
 * those that are broken or ambiguous.
 */
@Source(document = SourceDocument.CONVENTION)
public enum ChainRule implements EnumRule, ChainCheck {
    /** An activity is for a target group that does not exist. */
    ACTIVITY_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.ACTIVITIES, ReferenceChecks::activities),
    /** A link starts or ends at an id that is neither an activity nor an indicator. */
    LINK_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.ACTIVITIES, ReferenceChecks::links),
    /** An indicator refers to a target group or an indicator that does not exist. */
    INDICATOR_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.INDICATORS, ReferenceChecks::indicators),
    /** A method is for an indicator that does not exist. */
    METHOD_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.METHODS, ReferenceChecks::methods),
    /** A target is for an indicator or a slice that does not exist. */
    TARGET_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.TARGETS, ReferenceChecks::targets),
    /** A baseline is for an indicator or a slice that does not exist. */
    BASELINE_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.BASELINES, ReferenceChecks::baselines),
    /** A measurement is of an indicator or a slice that does not exist. */
    MEASUREMENT_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.MEASUREMENTS, ReferenceChecks::measurements),
    /**
     * An evaluation refers to a measurement that does not exist. The references of a {@link
     * no.samskaping.soimpact.Revision} are not checked, because the measurements may be in the previous revision.
     */
    EVALUATION_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.EVALUATION, ReferenceChecks::evaluations),
    /** Two goals have the same id. */
    DUPLICATE_GOAL(Severity.ERROR, SoImpactStep.GOALS, ReferenceChecks::goalIds),
    /** Two target groups have the same id. */
    DUPLICATE_TARGET_GROUP(Severity.ERROR, SoImpactStep.TARGET_GROUPS, ReferenceChecks::targetGroupIds),
    /** Two activities have the same id. */
    DUPLICATE_ACTIVITY(Severity.ERROR, SoImpactStep.ACTIVITIES, ReferenceChecks::activityIds),
    /** An indicator has the same id as another indicator or an activity. */
    DUPLICATE_INDICATOR(Severity.ERROR, SoImpactStep.INDICATORS, ReferenceChecks::indicatorIds),
    /** Two targets of the same indicator and slice have the same date. */
    DUPLICATE_TARGET(Severity.ERROR, SoImpactStep.TARGETS, ValueChecks::duplicateTarget),
    /** Two baselines of the same indicator and slice have the same date. */
    DUPLICATE_BASELINE(Severity.ERROR, SoImpactStep.BASELINES, ValueChecks::duplicateBaseline),
    /** Two measurements of the same indicator and slice have the same date. */
    DUPLICATE_MEASUREMENT(Severity.ERROR, SoImpactStep.MEASUREMENTS, ValueChecks::duplicateMeasurement),
    /** A link leads to a level nearer the effort, or from an indicator to an activity. */
    @Source(chapter = 6, figure = 7, section = "SoImpact")
    LINK_BACKWARD(Severity.ERROR, SoImpactStep.ACTIVITIES, LinkChecks::backward),
    /** Links within one level form a cycle. A cycle across levels is reported as a backward link. */
    LINK_CIRCLE(Severity.ERROR, SoImpactStep.ACTIVITIES, LinkChecks::cycle),
    /** An indicator is part of itself, directly or through others. */
    PART_OF_CIRCLE(Severity.ERROR, SoImpactStep.INDICATORS, LinkChecks::partOfCycle),
    /** An indicator whose values are texts has a number. */
    NUMBER_ON_WORDS(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::numberOnWords),
    /** A target, baseline or measurement has no value of the indicator's kind. */
    VALUE_MISSING(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::missing),
    /** A category or rank name is not one of the indicator's. */
    UNKNOWN_CATEGORY(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::unknownCategory),
    /** A count is below zero. */
    NEGATIVE_COUNT(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::negativeCount),
    /** An indicator that is not a percentage has numerator and denominator. */
    FRACTION_ON_OTHER_MEASURE(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::fractionOnOtherMeasure),
    /** A percentage is below 0 or above 100, or its numerator is below 0 or above its denominator. */
    PERCENTAGE_OUT_OF_RANGE(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::percentageOutOfRange),
    /**
     * A percentage differs from its numerator and denominator by more than half a unit of its last decimal, so that
     * rounding does not explain it.
     */
    PERCENTAGE_MISMATCH(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::percentageMismatch),
    /** The period of a target ends before it starts. */
    TARGET_ENDS_BEFORE_START(Severity.ERROR, SoImpactStep.TARGETS, DateChecks::targetEndsBeforeStart),
    /** A target is not later than the first baseline of its indicator and slice. */
    TARGET_NOT_AFTER_BASELINE(Severity.ERROR, SoImpactStep.TARGETS, DateChecks::targetNotAfterBaseline),
    /** The period of a measurement ends before it starts. */
    MEASUREMENT_ENDS_BEFORE_START(Severity.ERROR, SoImpactStep.MEASUREMENTS, ValueChecks::endsBeforeStart),
    /** A measurement is earlier than the first baseline of its indicator and slice. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    MEASUREMENT_BEFORE_BASELINE(Severity.ERROR, SoImpactStep.MEASUREMENTS, ValueChecks::beforeBaseline),

    /** An activity leads to no indicator. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    ACTIVITY_LEADS_NOWHERE(
            Severity.WARNING, SoImpactStep.ACTIVITIES, LinkChecks::activityWithoutIndicator, Advice.WHY_IT_SHOULD_WORK),
    /** No activity leads to an indicator. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    CLAIM_NOT_REACHED(
            Severity.WARNING,
            SoImpactStep.ACTIVITIES,
            LinkChecks::unreachedIndicator,
            Advice.WHY_IT_SHOULD_WORK,
            Advice.WHAT_YOU_BUILD_ON),
    /** All indicators are outputs, so that activity is counted but no effect is. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    ONLY_OUTPUTS(
            Severity.WARNING,
            SoImpactStep.INDICATORS,
            CoverageChecks::onlyOutputs,
            Advice.WHAT_IT_LEADS_TO,
            Advice.WHICH_CHANGE),
    /** An indicator of impact or societal value has neither a description of the contribution nor research. */
    @Source(chapter = 6, section = "Effektmåling")
    CLAIM_WITHOUT_RATIONALE(Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::withoutRationale),
    /** An indicator whose values are not texts has no direction. */
    DIRECTION_NOT_STATED(
            Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::withoutDirection, Advice.WHICH_CHANGE),
    /** It is not stated how the values of a count or an amount at different dates relate to each other. */
    ACCUMULATION_NOT_STATED(Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::withoutAccumulation),
    /** A reference has a code, but not the vocabulary that it is from. */
    REFERENCE_WITHOUT_VOCABULARY(Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::referenceWithoutVocabulary),
    /** A reference has neither a code nor a URI. */
    REFERENCE_WITHOUT_CODE(Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::referenceWithoutCode),
    /** A reference is to another vocabulary than the known ones, and no URI identifies it. */
    UNKNOWN_VOCABULARY(Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::unknownVocabulary),
    /** A code is not formed like those of the Sustainable Development Goals. */
    MALFORMED_SDG_CODE(Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::malformedSdgCode),
    /**
     * A target, baseline or measurement is dated outside the chain's period. A baseline may be earlier, and a value of
     * impact or societal value later.
     */
    DATE_OUTSIDE_PERIOD(Severity.WARNING, SoImpactStep.INDICATORS, DateChecks::outsidePeriod),
    /** An indicator below societal value has no method. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    INDICATOR_WITHOUT_METHOD(
            Severity.WARNING,
            SoImpactStep.METHODS,
            CoverageChecks::withoutMethod,
            Advice.CHOOSE_METHODS_TOGETHER,
            Advice.PRIORITIES_AND_PLAN),
    /** A method has nobody who collects the data or monitors the values. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    METHOD_WITHOUT_RESPONSIBLE(
            Severity.WARNING,
            SoImpactStep.METHODS,
            CoverageChecks::methodWithoutResponsible,
            Advice.PRIORITIES_AND_PLAN),
    /**
     * A method has a frequency, but its dates cannot be planned, because the chain has no period, or because a
     * measurement at the end of the period is planned and the period has no end.
     */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    FREQUENCY_WITHOUT_PERIOD(
            Severity.WARNING, SoImpactStep.METHODS, DateChecks::frequencyWithoutPeriod, Advice.PRIORITIES_AND_PLAN),
    /** An indicator below societal value, whose values are not texts, has no target. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    INDICATOR_WITHOUT_TARGET(
            Severity.WARNING, SoImpactStep.TARGETS, CoverageChecks::withoutTarget, Advice.NUMBER_TO_REACH),
    /** A target is worse than its baseline, given the direction of the indicator. */
    DIRECTION_MISMATCH(Severity.WARNING, SoImpactStep.TARGETS, ValueChecks::directionMismatch, Advice.NUMBER_TO_REACH),
    /** Of two targets of a flow without a start, which are cumulative, the later one is not higher. */
    FLOW_TARGETS_NOT_RISING(
            Severity.WARNING, SoImpactStep.TARGETS, DateChecks::flowTargetsNotRising, Advice.NUMBER_TO_REACH),
    /** An indicator of outcome or impact has no baseline. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    OUTCOME_WITHOUT_BASELINE(
            Severity.WARNING,
            SoImpactStep.BASELINES,
            CoverageChecks::withoutBaseline,
            Advice.BEFORE_YOU_START,
            Advice.LIFE_AS_IT_IS),
    /** The periods of two measurements of a flow overlap. */
    OVERLAPPING_PERIODS(Severity.WARNING, SoImpactStep.MEASUREMENTS, MeasurementChecks::overlappingPeriods),
    /** An indicator is measured by slices that do not add up to a headline value. */
    ONLY_SLICES(Severity.WARNING, SoImpactStep.MEASUREMENTS, MeasurementChecks::onlySlices),
    /** The slices of a dimension do not add up to the headline value of the same date. */
    SLICES_DO_NOT_ADD_UP(Severity.WARNING, SoImpactStep.MEASUREMENTS, SumChecks::slicesDoNotAddUp),
    /** Two dimensions have different sums on a date without a headline value. */
    DIMENSIONS_DISAGREE(Severity.WARNING, SoImpactStep.MEASUREMENTS, SumChecks::dimensionsDisagree),
    /** A running total is lower than at the measurement before. */
    RUNNING_TOTAL_FALLS(Severity.WARNING, SoImpactStep.MEASUREMENTS, SumChecks::runningTotalFalls),
    /**
     * A measurement, baseline or target of a count is higher than that of the indicator it is part of, at the latest
     * date of either. This occurs in real data, as in figure 8.
     */
    @Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene")
    NESTED_COUNT_INVERTED(Severity.WARNING, SoImpactStep.MEASUREMENTS, SumChecks::nestedCountInverted),
    /** An activity improves an indicator on one value level and worsens one on another. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    VALUE_LEVELS_DISAGREE(Severity.WARNING, SoImpactStep.EVALUATION, LinkChecks::conflictingValueLevels),

    /** Nobody of a target group took part in the analysis. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    TARGET_GROUP_NOT_HEARD(
            Severity.ADVICE, SoImpactStep.TARGET_GROUPS, AdviceChecks::targetGroupNotInvolved, Advice.WHO_CHOOSES),
    /** A link has no evidence. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    LINK_WITHOUT_EVIDENCE(
            Severity.ADVICE, SoImpactStep.ACTIVITIES, LinkChecks::withoutEvidence, Advice.WHAT_YOU_BUILD_ON),
    /** No target group took part in choosing an indicator. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    INDICATORS_CHOSEN_ALONE(
            Severity.ADVICE,
            SoImpactStep.INDICATORS,
            AdviceChecks::chosenWithoutTargetGroups,
            Advice.THOSE_CONCERNED_CHOOSE,
            Advice.WHO_CHOOSES),
    /** No indicator is reused from elsewhere. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    NO_KNOWN_INDICATOR(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::noneReused, Advice.KNOWN_MEASURES),
    /** All indicators are on the same value level. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    ONE_VALUE_LEVEL(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::oneValueLevel, Advice.SEVERAL_LEVELS),
    /** No indicator has a priority. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    NO_PRIORITY(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::noPriority, Advice.PRIORITIES_AND_PLAN),
    /** It is not stated who is to use the measurements. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    NOBODY_MEASURED_FOR(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::withoutUser, Advice.WHY_YOU_MEASURE),
    /** All data are quantitative, or all are qualitative. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    ONE_KIND_OF_DATA(Severity.ADVICE, SoImpactStep.METHODS, AdviceChecks::oneKindOfData, Advice.NUMBERS_AND_STORIES),
    /** No method collects people's own experience. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    NO_OWN_VOICE(Severity.ADVICE, SoImpactStep.METHODS, AdviceChecks::noSubjectiveData, Advice.IN_THEIR_OWN_WORDS),
    /** No method has a frequency. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    NO_MONITORING_PLAN(
            Severity.ADVICE, SoImpactStep.METHODS, AdviceChecks::noMonitoringPlan, Advice.PRIORITIES_AND_PLAN),
    /** No negative experience is recorded. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    NO_NEGATIVE_EXPERIENCE(
            Severity.ADVICE, SoImpactStep.EVALUATION, AdviceChecks::noNegativeExperience, Advice.WHAT_WENT_WRONG),
    /**
     * Nothing is adapted after measurements on four dates or more. Fixed indicators can undermine what they measure.
     */
    @Source(chapter = 6, section = "En krevende aktivitet")
    NOTHING_ADAPTED(
            Severity.ADVICE,
            SoImpactStep.EVALUATION,
            AdviceChecks::noAdaptation,
            Advice.CHANGE_SOMETHING,
            Advice.GOALS_MAY_CHANGE);

    private final Severity severity;
    private final SoImpactStep step;

    @SuppressWarnings("ImmutableEnumChecker") // The checks are static methods.
    private final FindingCollector.Check check;

    @SuppressWarnings("ImmutableEnumChecker") // The list is unmodifiable and contains enum constants.
    private final List<Advice> advice;

    ChainRule(Severity severity, SoImpactStep step, FindingCollector.Check check, Advice... advice) {
        this.severity = severity;
        this.step = step;
        this.check = check;
        this.advice = List.of(advice);
    }

    /**
     * {@return the rules about references to something that does not exist; their findings have the arguments {@code
     * id} and {@code kind}}
     */
    public static List<ChainRule> references() {
        return Arrays.stream(values()).filter(ChainRule::isReference).toList();
    }

    /** {@return whether the rule is one of {@link #references}} */
    @Override
    public boolean isReference() {
        return compareTo(EVALUATION_POINTS_AT_NOTHING) <= 0;
    }

    @Override
    public Severity getSeverity() {
        return severity;
    }

    /** {@return the step that the rule is about} */
    public SoImpactStep getStep() {
        return step;
    }

    /**
     * {@return the handbook's advice on what the rule is about, the most important first; empty for rules about how
     * the data are written, whose {@link #help} says how to correct them} Which advice answers which rule is our
     * convention.
     */
    public List<Advice> getAdvice() {
        return advice;
    }

    @Override
    public Optional<Term> getTopic() {
        return Optional.of(step);
    }

    @Override
    public Rule getRule() {
        return this;
    }

    @Override
    public List<Finding> check(ReviewContext context) {
        List<Finding> findings = new ArrayList<>();
        check.run(context, (path, arguments) -> findings.add(Finding.of(this, path, arguments)));
        return findings;
    }
}
