package no.samskaping.soimpact;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The ten steps of SoImpact, in order. The last step leads back to any of the others. */
@Source(chapter = 6, figure = 7, section = "SoImpact: de ti stegene", term = "steg")
public enum SoImpactStep implements EnumTerm {
    /** Step 1: the societal problem that the effort is to solve. */
    PROBLEM,
    /** Step 2: the overall goals. */
    GOALS,
    /** Step 3: the target groups. */
    TARGET_GROUPS,
    /** Step 4: the main activities and the theory of change. */
    ACTIVITIES,
    /** Step 5: indicators of output, outcome and impact. */
    INDICATORS,
    /** Step 6: how each indicator is measured. */
    METHODS,
    /** Step 7: the target values. */
    TARGETS,
    /** Step 8: the values at the start of the effort. */
    BASELINES,
    /** Step 9: regular measurements. */
    MEASUREMENTS,
    /** Step 10: evaluation of the measurements, and adaptation. */
    EVALUATION;

    /** {@return the number of the step in the method, 1 to 10} */
    public int getNumber() {
        return ordinal() + 1;
    }
}
