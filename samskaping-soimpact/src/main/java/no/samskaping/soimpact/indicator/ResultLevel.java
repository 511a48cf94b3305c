package no.samskaping.soimpact.indicator;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The level of a result, nearest the effort first. The further from the effort, the less certain it is that the
 * effort caused the result.
 *
 * <p>Inputs, to the left in figure 7, are outside the scope of the method; activities only list them.
 */
@Source(chapter = 6, figure = 7, section = "SoImpact", term = "nivå")
public enum ResultLevel implements EnumTerm {
    /** The direct, countable result of an activity. */
    @Source(term = "resultat")
    OUTPUT,
    /** The direct effect on the target group, very likely caused by the effort. */
    @Source(term = "virkning")
    OUTCOME,
    /** A longer-term effect on the target group, to which the effort is one of several contributors. */
    @Source(term = "effekt")
    IMPACT,
    /** Composite value for society, which research makes likely. */
    @Source(term = "samfunnsverdi")
    SOCIETAL_VALUE;

    /**
     * {@return whether a claimed result on this level must be supported by more than numbers, that is, by a
     * description of how the effort contributes or by research: true for impact and societal value}
     */
    public boolean isRationaleNeeded() {
        return this == IMPACT || this == SOCIETAL_VALUE;
    }
}
