package no.samskaping.soimpact.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskaping.model.Term;
import no.samskaping.model.review.EnumRule;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Rule;
import no.samskaping.model.review.Severity;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.SoImpactStep;

/**
 * The rules of a review: first what contradicts itself, then what the sources warn against, then what they recommend.
 *
 * <p>What a chain points at and has not is told once: rules that look through a reference leave a broken one alone, and so
 * they do with an identifier that two things share.
 */
@Source(document = SourceDocument.CONVENTION)
public enum ChainRule implements EnumRule, ChainCheck {
    /** An activity is for a target group that does not exist. */
    ACTIVITY_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.ACTIVITIES, ReferenceChecks::activities),
    /** A link starts or ends at something that is no activity and no indicator. */
    LINK_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.ACTIVITIES, ReferenceChecks::links),
    /** An indicator names a target group or an indicator that does not exist. */
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
     * An evaluation rests on a measurement that does not exist. What a {@link no.samskaping.soimpact.Revision} rests on may
     * be gone from the revision that followed.
     */
    EVALUATION_POINTS_AT_NOTHING(Severity.ERROR, SoImpactStep.EVALUATION, ReferenceChecks::evaluations),
    /** Two goals share an identifier. */
    DUPLICATE_GOAL(Severity.ERROR, SoImpactStep.GOALS, ReferenceChecks::goalIds),
    /** Two target groups share an identifier. */
    DUPLICATE_TARGET_GROUP(Severity.ERROR, SoImpactStep.TARGET_GROUPS, ReferenceChecks::targetGroupIds),
    /** Two activities share an identifier. */
    DUPLICATE_ACTIVITY(Severity.ERROR, SoImpactStep.ACTIVITIES, ReferenceChecks::activityIds),
    /** An indicator shares its identifier with another indicator or an activity. */
    DUPLICATE_INDICATOR(Severity.ERROR, SoImpactStep.INDICATORS, ReferenceChecks::indicatorIds),
    /** Two targets of the same indicator and slice have the same date. */
    DUPLICATE_TARGET(Severity.ERROR, SoImpactStep.TARGETS, ValueChecks::duplicateTarget),
    /** Two baselines of the same indicator and slice have the same date. */
    DUPLICATE_BASELINE(Severity.ERROR, SoImpactStep.BASELINES, ValueChecks::duplicateBaseline),
    /** Two measurements of the same indicator and slice have the same date. */
    DUPLICATE_MEASUREMENT(Severity.ERROR, SoImpactStep.MEASUREMENTS, ValueChecks::duplicateMeasurement),
    /** A link leads from a level to one nearer the effort, or from an indicator to an activity. */
    @Source(chapter = 6, figure = 7, section = "SoImpact")
    LINK_BACKWARD(Severity.ERROR, SoImpactStep.ACTIVITIES, LinkChecks::backward),
    /** Links on one level go in a circle; in a circle across levels one link runs backwards. */
    LINK_CIRCLE(Severity.ERROR, SoImpactStep.ACTIVITIES, LinkChecks::circle),
    /** An indicator is part of itself, by way of others or at once. */
    PART_OF_CIRCLE(Severity.ERROR, SoImpactStep.INDICATORS, LinkChecks::partOfCircle),
    /** A number stands on an indicator whose values are words. */
    NUMBER_ON_WORDS(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::numberOnWords),
    /** A target, baseline or measurement has no value of its indicator's kind. */
    VALUE_MISSING(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::missing),
    /** A category or the name of a rank is not among the indicator's. */
    UNKNOWN_CATEGORY(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::unknownCategory),
    /** A count is below zero. */
    NEGATIVE_COUNT(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::negativeCount),
    /** Numerator and denominator stand on an indicator that is no percentage. */
    FRACTION_ON_OTHER_MEASURE(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::fractionOnOtherMeasure),
    /** A percentage is below 0 or above 100, or its numerator outside its denominator. */
    PERCENTAGE_OUT_OF_RANGE(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::percentageOutOfRange),
    /** A percentage says something else than its numerator and denominator. */
    PERCENTAGE_MISMATCH(Severity.ERROR, SoImpactStep.INDICATORS, ValueChecks::percentageMismatch),
    /** A measurement's own period ends before it starts. */
    MEASUREMENT_ENDS_BEFORE_START(Severity.ERROR, SoImpactStep.MEASUREMENTS, ValueChecks::endsBeforeStart),
    /** A measurement is dated before the first baseline of its indicator and slice. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    MEASUREMENT_BEFORE_BASELINE(Severity.ERROR, SoImpactStep.MEASUREMENTS, ValueChecks::beforeBaseline),

    /** An activity leads to no indicator. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    ACTIVITY_LEADS_NOWHERE(Severity.WARNING, SoImpactStep.ACTIVITIES, LinkChecks::activityLeadsNowhere),
    /** No activity leads to an indicator. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    CLAIM_NOT_REACHED(Severity.WARNING, SoImpactStep.ACTIVITIES, LinkChecks::claimNotReached),
    /** All indicators are outputs: activity is counted, its effect is not. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    ONLY_OUTPUTS(Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::onlyOutputs),
    /** An impact or a societal value is claimed without saying how the effort contributes and without research. */
    @Source(chapter = 6, section = "Effektmåling")
    CLAIM_WITHOUT_RATIONALE(Severity.WARNING, SoImpactStep.INDICATORS, CoverageChecks::claimWithoutRationale),
    /** An indicator below societal value has no method. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    INDICATOR_WITHOUT_METHOD(Severity.WARNING, SoImpactStep.METHODS, CoverageChecks::withoutMethod),
    /** A method names nobody who collects the data or keeps an eye on them. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    METHOD_WITHOUT_RESPONSIBLE(Severity.WARNING, SoImpactStep.METHODS, CoverageChecks::methodWithoutResponsible),
    /** An indicator below societal value, not in words, has no target. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    INDICATOR_WITHOUT_TARGET(Severity.WARNING, SoImpactStep.TARGETS, CoverageChecks::withoutTarget),
    /** A target lies on the wrong side of its baseline by the indicator's own direction. */
    DIRECTION_MISMATCH(Severity.WARNING, SoImpactStep.TARGETS, ValueChecks::directionMismatch),
    /** An outcome or impact indicator has no baseline. */
    @Source(chapter = 6, section = "SoImpact: de ti stegene")
    OUTCOME_WITHOUT_BASELINE(Severity.WARNING, SoImpactStep.BASELINES, CoverageChecks::withoutBaseline),
    /** Two measurements of what happened since last time speak of the same days. */
    OVERLAPPING_PERIODS(Severity.WARNING, SoImpactStep.MEASUREMENTS, MeasurementChecks::overlappingPeriods),
    /** An indicator is measured in slices that make up no headline value. */
    ONLY_SLICES(Severity.WARNING, SoImpactStep.MEASUREMENTS, MeasurementChecks::onlySlices),
    /** A count is above that of the indicator that it is part of. It happens in real data, as in figure 8. */
    @Source(chapter = 6, figure = 8, section = "SoImpact: de ti stegene")
    NESTED_COUNT_INVERTED(Severity.WARNING, SoImpactStep.MEASUREMENTS, MeasurementChecks::nestedCountInverted),
    /** An activity does good on one value level and harm on another. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    VALUE_LEVELS_DISAGREE(Severity.WARNING, SoImpactStep.EVALUATION, LinkChecks::valueLevelsDisagree),

    /** A target group took no part in the analysis of it. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    TARGET_GROUP_NOT_HEARD(Severity.ADVICE, SoImpactStep.TARGET_GROUPS, AdviceChecks::groupNotHeard),
    /** A link has no evidence. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    LINK_WITHOUT_EVIDENCE(Severity.ADVICE, SoImpactStep.ACTIVITIES, LinkChecks::withoutEvidence),
    /** None of those affected took part in choosing an indicator. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    INDICATORS_CHOSEN_ALONE(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::chosenAlone),
    /** No known indicator is used again. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    NO_KNOWN_INDICATOR(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::noneReused),
    /** All value is sought on one level. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    ONE_VALUE_LEVEL(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::oneValueLevel),
    /** No indicator is said to be more important than another. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    NO_PRIORITY(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::noPriority),
    /** Nobody is named whom the measuring is for. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    NOBODY_MEASURED_FOR(Severity.ADVICE, SoImpactStep.INDICATORS, AdviceChecks::nobodyMeasuredFor),
    /** All data are numbers, or all are words. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    ONE_KIND_OF_DATA(Severity.ADVICE, SoImpactStep.METHODS, AdviceChecks::oneKindOfData),
    /** No method asks those affected for their own experience. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    NO_OWN_VOICE(Severity.ADVICE, SoImpactStep.METHODS, AdviceChecks::noOwnVoice),
    /** No method says how often it is used. */
    @Source(chapter = 6, section = "Effektmåling: fem råd til valg av indikatorer")
    NO_MONITORING_PLAN(Severity.ADVICE, SoImpactStep.METHODS, AdviceChecks::noMonitoringPlan),
    /** No negative experience is registered. */
    @Source(chapter = 6, section = "Råd og anbefalinger")
    NO_NEGATIVE_EXPERIENCE(Severity.ADVICE, SoImpactStep.EVALUATION, AdviceChecks::noNegativeExperience),
    /** Nothing is adapted after measurements on four days or more: frozen indicators can undermine what they measure. */
    @Source(chapter = 6, section = "En krevende aktivitet")
    NOTHING_ADAPTED(Severity.ADVICE, SoImpactStep.EVALUATION, AdviceChecks::nothingAdapted);

    private final Severity severity;
    private final SoImpactStep step;

    @SuppressWarnings("ImmutableEnumChecker") // The checks are static methods.
    private final Report.Check check;

    ChainRule(Severity severity, SoImpactStep step, Report.Check check) {
        this.severity = severity;
        this.step = step;
        this.check = check;
    }

    /**
     * The rules on references that point at nothing: a document that breaks one says less than it seems to.
     *
     * @return the rules in this list's order; their findings have the arguments {@code id} and {@code kind}
     */
    public static List<ChainRule> references() {
        return Arrays.stream(values()).filter(ChainRule::isReference).toList();
    }

    /**
     * Whether the rule is on references that point at nothing.
     *
     * @return true for the rules of {@link #references}
     */
    @Override
    public boolean isReference() {
        return compareTo(EVALUATION_POINTS_AT_NOTHING) <= 0;
    }

    @Override
    public Severity getSeverity() {
        return severity;
    }

    /**
     * The step that the rule speaks of.
     *
     * @return the step
     */
    public SoImpactStep getStep() {
        return step;
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
    public List<Finding> check(ChainView chain) {
        List<Finding> findings = new ArrayList<>();
        check.run(chain, (path, arguments) -> findings.add(Finding.of(this, path, arguments)));
        return findings;
    }
}
