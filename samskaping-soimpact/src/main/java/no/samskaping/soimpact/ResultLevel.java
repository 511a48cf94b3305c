package no.samskaping.soimpact;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * How far from the effort a result stands, nearest first: from left to right the distance grows and certainty falls.
 *
 * <p>Input factors, to the left of figure 7, stand outside the method's focus; {@link Activity#getInputs} only names them.
 */
@Source(chapter = 6, figure = 7, section = "SoImpact", term = "nivå")
public enum ResultLevel implements EnumTerm {
    /** The direct consequence of an activity: something that can be counted. */
    @Source(chapter = 6, figure = 7, section = "SoImpact", term = "resultat")
    OUTPUT,
    /** The direct effect on the target group, of which the effort is with high certainty the cause. */
    @Source(chapter = 6, figure = 7, section = "SoImpact", term = "virkning")
    OUTCOME,
    /** A longer-term effect on the target group, to which the effort contributes without being the only cause. */
    @Source(chapter = 6, figure = 7, section = "SoImpact", term = "effekt")
    IMPACT,
    /** Composite value for society, which research makes likely. */
    @Source(chapter = 6, figure = 7, section = "SoImpact", term = "samfunnsverdi")
    SOCIETAL_VALUE;

    /**
     * Whether a claim on this level needs a reason beside the numbers: how the effort contributes, or research.
     *
     * @return true for impact and societal value
     */
    public boolean needsRationale() {
        return this == IMPACT || this == SOCIETAL_VALUE;
    }
}
