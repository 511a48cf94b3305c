package no.samskaping.soimpact;

import no.samskaping.model.internal.Checks;
import no.samskaping.soimpact.internal.Decimals;

/** The checks that targets, baselines and measurements share. */
final class DatedValues {
    private DatedValues() {}

    static Checks check(DatedValue value) {
        Checks checks = new Checks().id("/indicator", value.getIndicator()).id("/slice", value.getSlice());
        Decimals.bounded(checks, "/value", value.getValue());
        Decimals.bounded(checks, "/numerator", value.getNumerator());
        Decimals.bounded(checks, "/denominator", value.getDenominator());
        value.getDenominator()
                .ifPresent(denominator ->
                        checks.that(denominator.signum() > 0, SoImpactValueRule.NOT_POSITIVE, "/denominator"));
        boolean whole =
                value.getNumerator().isPresent() == value.getDenominator().isPresent();
        return checks.that(
                whole,
                SoImpactValueRule.HALF_A_FRACTION,
                value.getNumerator().isPresent() ? "/denominator" : "/numerator");
    }
}
