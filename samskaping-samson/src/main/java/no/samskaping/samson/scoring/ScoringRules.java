package no.samskaping.samson.scoring;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.SamsonRule;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusReasonKind;
import org.immutables.value.Value;

/**
 * All conventions of scoring, as data with names.
 *
 * <p>The sources carry the principles (one grid, all parties, the weakest party triggers, equal influence, no pass
 * mark) and no numbers. Each accessor says whether its rule is carried by the sources or ours, and why.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal, whatever the scale of their decimals.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface ScoringRules permits ImmutableScoringRules {
    /**
     * Returns whether parties or respondents have equal weight in the score for all. Per party is carried by the sources: parties have equal influence
     * (handbook, chapter 3, democracy), however many answer for them. Per respondent is our option.
     *
     * @return the weighting
     */
    Weighting getWeighting();

    /**
     * Returns the share of a view's items that a respondent must rate to have a score in it. Ours: below half, the mean would
     * say more about what was left out than about what was answered.
     *
     * @return above 0, at most 1; one half in the standard rules
     */
    BigDecimal getShareNeeded();

    /**
     * Returns the lowest score in the developing band; lower scores are challenges. Ours: the middle of the scale, where agreement ends.
     *
     * @return 0 to 100; 50 in the standard rules
     */
    BigDecimal getDevelopingFrom();

    /**
     * Returns the lowest score in the strength band. Ours: the point "agree" on five points. It is no pass mark.
     *
     * @return above {@link #getDevelopingFrom()}, at most 100; 75 in the standard rules
     */
    BigDecimal getStrengthFrom();

    /**
     * Returns the smallest gap between parties at which a field is diverging. That divergence is a result to bring up is carried by the
     * sources (handbook, chapter 3, advice on the values); the number is ours: one whole step on five points.
     *
     * @return above 0, at most 100; 25 in the standard rules
     */
    BigDecimal getDivergingFrom();

    /**
     * Above which average deviation the spread within a party is wide, in scale points on a five-point scale; on
     * another scale it grows with the number of points. Ours, after Burke and Dunlap (2002), who find a practical limit
     * near a sixth of the number of options.
     *
     * @return above 0, at most 2; 0.8 in the standard rules
     */
    BigDecimal getWideSpreadAbove();

    /**
     * Returns how many ratings of an item spread is computed from at least. Ours: with fewer, spread points at persons.
     *
     * @return 2 to 1000; 5 in the standard rules. {@link ConfidentialScorecard#disclose(Disclosure)} shows it from five at any rate
     */
    int getSpreadMinimum();

    /**
     * Returns the expectation gap above which a field is below expectation. That unmet expectations of any one party
     * call for work is carried by the sources (handbook, chapter 4, advice on equality); that any shortfall counts is
     * ours.
     *
     * @return 0 to 10 scale points; 0 in the standard rules
     */
    BigDecimal getBelowExpectationAbove();

    /**
     * Returns the reasons that put a field on the focus list. That one party is enough is carried by the sources; the list is ours.
     *
     * @return the reasons that count; all of them in the standard rules
     */
    Set<FocusReasonKind> getFocusTriggers();

    /**
     * Returns the band of a score.
     *
     * @param score 0 to 100
     * @return the band, decided on the exact number
     */
    default Band band(BigDecimal score) {
        if (score.compareTo(getDevelopingFrom()) < 0) {
            return Band.CHALLENGE;
        }
        return score.compareTo(getStrengthFrom()) < 0 ? Band.DEVELOPING : Band.STRENGTH;
    }

    /**
     * Returns the library's own conventions.
     *
     * @return the rules that hold unless others are given
     */
    static ScoringRules standard() {
        return Builder.STANDARD;
    }

    /**
     * Starts from the standard rules.
     *
     * @return a builder that refuses numbers outside what they can mean
     */
    static Builder builder() {
        return new Builder().from(standard());
    }

    /** Builds {@link ScoringRules}. */
    class Builder extends ImmutableScoringRules.Builder {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final ScoringRules STANDARD = new Builder()
                .weighting(Weighting.PER_PARTY)
                .shareNeeded(new BigDecimal("0.5"))
                .developingFrom(BigDecimal.valueOf(50))
                .strengthFrom(BigDecimal.valueOf(75))
                .divergingFrom(BigDecimal.valueOf(25))
                .wideSpreadAbove(new BigDecimal("0.8"))
                .spreadMinimum(5)
                .belowExpectationAbove(BigDecimal.ZERO)
                .focusTriggers(EnumSet.allOf(FocusReasonKind.class))
                .build();

        Builder() {}

        @Override
        public ScoringRules build() {
            ScoringRules given = super.build();
            check(given);
            shareNeeded(normal(given.getShareNeeded()));
            developingFrom(normal(given.getDevelopingFrom()));
            strengthFrom(normal(given.getStrengthFrom()));
            divergingFrom(normal(given.getDivergingFrom()));
            wideSpreadAbove(normal(given.getWideSpreadAbove()));
            belowExpectationAbove(normal(given.getBelowExpectationAbove()));
            return super.build();
        }

        /** Before anything is written out in full: a decimal of a few letters may have a billion digits. */
        private static void check(ScoringRules rules) {
            Checks checks = new Checks()
                    .inRange("/spreadMinimum", rules.getSpreadMinimum(), 2, 1000)
                    .that(
                            rules.getDevelopingFrom().compareTo(rules.getStrengthFrom()) < 0,
                            SamsonRule.LIMITS_OUT_OF_ORDER,
                            "/strengthFrom",
                            "lower",
                            rules.getDevelopingFrom().toString(),
                            "upper",
                            rules.getStrengthFrom().toString());
            above(checks, "/shareNeeded", rules.getShareNeeded(), BigDecimal.ONE);
            within(checks, "/developingFrom", rules.getDevelopingFrom(), HUNDRED);
            within(checks, "/strengthFrom", rules.getStrengthFrom(), HUNDRED);
            above(checks, "/divergingFrom", rules.getDivergingFrom(), HUNDRED);
            above(checks, "/wideSpreadAbove", rules.getWideSpreadAbove(), BigDecimal.valueOf(2));
            within(checks, "/belowExpectationAbove", rules.getBelowExpectationAbove(), BigDecimal.TEN);
            checks.orThrow();
        }

        private static BigDecimal normal(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        private static void above(Checks checks, String path, BigDecimal number, BigDecimal max) {
            inside(checks, number.signum() > 0 && number.compareTo(max) <= 0, path, max);
        }

        private static void within(Checks checks, String path, BigDecimal number, BigDecimal max) {
            inside(checks, number.signum() >= 0 && number.compareTo(max) <= 0, path, max);
        }

        private static void inside(Checks checks, boolean holds, String path, BigDecimal max) {
            checks.that(holds, SamsonRule.LIMIT_OUT_OF_RANGE, path, "min", "0", "max", max.toPlainString());
        }
    }
}
