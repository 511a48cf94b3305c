package no.samskaping.soimpact;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/** The ten steps of SoImpact, in order; the last leads back to any of the others. */
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "steg")
public enum SoImpactStep implements EnumTerm {
    /** 1: the societal problem that the effort is to solve. */
    PROBLEM,
    /** 2: the overall goals. */
    GOALS,
    /** 3: who the effort is for. */
    TARGET_GROUPS,
    /** 4: the main activities and the theory of change. */
    ACTIVITIES,
    /** 5: indicators on output, outcome and impact level. */
    INDICATORS,
    /** 6: how each indicator is measured. */
    METHODS,
    /** 7: target numbers. */
    TARGETS,
    /** 8: where the effort starts from. */
    BASELINES,
    /** 9: regular measurements, to steer by. */
    MEASUREMENTS,
    /** 10: evaluations and adaptations made from the measurements. */
    EVALUATION;

    /**
     * The step's number in the method.
     *
     * @return 1 to 10
     */
    public int getNumber() {
        return ordinal() + 1;
    }
}
