package no.samskaping.soimpact.indicator;

import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;

/** The checks that the builders of targets, baselines and measurements share. */
final class DatedValueChecks {
    private DatedValueChecks() {}

    static Checks check(DatedValue value) {
        Checks checks = new Checks().id("/indicator", value.getIndicatorId()).id("/slice", value.getSlice());
        checks.bounded("/value", value.getValue());
        checks.bounded("/numerator", value.getNumerator());
        checks.bounded("/denominator", value.getDenominator());
        value.getDenominator()
                .ifPresent(
                        denominator -> checks.that(denominator.signum() > 0, ValueRule.NOT_POSITIVE, "/denominator"));
        boolean whole =
                value.getNumerator().isPresent() == value.getDenominator().isPresent();
        return checks.that(
                whole,
                SoImpactValueRule.HALF_A_FRACTION,
                value.getNumerator().isPresent() ? "/denominator" : "/numerator");
    }
}
