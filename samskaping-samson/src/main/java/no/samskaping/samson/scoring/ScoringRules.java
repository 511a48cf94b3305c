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
 * The rules of scoring: limits, weighting and reasons.
 *
 * <p>The sources have the principles (one grid, all parties, one weak party is enough for attention, equal influence,
 * no pass mark), but no numbers. The Javadoc of each accessor says whether its rule is from the sources or our
 * convention, and why.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal; decimals are equal regardless of trailing zeros.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface ScoringRules permits ImmutableScoringRules {
    /**
     * Returns how parties are weighted in the score for all. The same weight for every party is from the sources:
     * parties have equal influence (handbook, chapter 3, democracy). The same weight for every respondent is our
     * option.
     *
     * @return the weighting; per party in the standard rules
     */
    Weighting getWeighting();

    /**
     * Returns the share of a view's items that a respondent must rate to have a score in the view. Our convention:
     * below half, the mean depends more on the omitted items than on the answers.
     *
     * @return above 0, at most 1; one half in the standard rules
     */
    BigDecimal getShareNeeded();

    /**
     * Returns the lowest score of the band {@code DEVELOPING}; lower scores are a challenge. Our convention: the
     * middle of the scale.
     *
     * @return 0 to 100; 50 in the standard rules
     */
    BigDecimal getDevelopingFrom();

    /**
     * Returns the lowest score of the band {@code STRENGTH}. Our convention: the point "agree" on a five-point scale.
     * It is not a pass mark.
     *
     * @return above {@link #getDevelopingFrom()}, at most 100; 75 in the standard rules
     */
    BigDecimal getStrengthFrom();

    /**
     * Returns the smallest gap between parties for which a field is diverging. That such gaps should be discussed is
     * from the sources (handbook, chapter 3, advice on the values). The number is our convention: one step on a
     * five-point scale.
     *
     * @return above 0, at most 100; 25 in the standard rules
     */
    BigDecimal getDivergingFrom();

    /**
     * Returns the average deviation above which the spread within a party is wide, in points of a five-point scale;
     * for other scales it grows with the number of points. Our convention, after Burke and Dunlap (2002), whose
     * practical limit is about a sixth of the number of options.
     *
     * @return above 0, at most 2; 0.8 in the standard rules
     */
    BigDecimal getWideSpreadAbove();

    /**
     * Returns the number of ratings from which the spread is computed. Our convention: with fewer, the spread could
     * reveal single persons.
     *
     * @return 2 to 1000; 5 in the standard rules. {@link ConfidentialScorecard#disclose(Disclosure)} never shows it
     *     for fewer than five
     */
    int getSpreadMinimum();

    /**
     * Returns the expectation gap above which a field is below the expectations of a party. That unmet expectations
     * of any party are a reason to work on a field is from the sources (handbook, chapter 4, advice on equality).
     * That any gap above 0 counts is our convention.
     *
     * @return 0 to 10 scale points; 0 in the standard rules
     */
    BigDecimal getBelowExpectationAbove();

    /**
     * Returns the kinds of reasons for which a field is on the focus list. That the reason of one party is enough is
     * from the sources; the list is our convention.
     *
     * @return the kinds of reasons; all of them in the standard rules
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
     * {@return the library's own rules, which are used by default}
     */
    static ScoringRules standard() {
        return Builder.STANDARD;
    }

    /**
     * {@return a builder with the standard rules, which rejects numbers out of range}
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
